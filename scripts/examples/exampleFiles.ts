import { examplePlan } from "../../src/budget/examplePlan";
import { REGIONS } from "../../src/law/regions";
import { writePlanFile } from "../../src/planfile/writePlanFile";

/** The plan files of the five example regions, in Indonesian. */
export function exampleFiles(): { name: string; text: string }[] {
  return REGIONS.map((region) => {
    const name = `${region.name} ${region.year}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return { name: `${name}.json`, text: writePlanFile(examplePlan(region, "id")) };
  });
}
