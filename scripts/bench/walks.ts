import type { BudgetPlan } from "../../src/budget/plan";
import { group, plan } from "../../test/book/support/plans";
import { faultsAfterWriting } from "../../test/excel/support/bookFaults";
import { openExcelBook } from "../../test/excel/support/excelBook";
import { stepsOf, walk } from "../../test/excel/support/walk";
import { pasteGroups, startWalker } from "../../test/excel/support/walkSteps";
import type { Measurement } from "./measurement";

/** `WALKS=20 npm run bench -- walks` takes fewer; `FIRST=57 WALKS=1` takes one again. */
const WALKS = Number(process.env["WALKS"] ?? 200);
/** `npm test` takes the twenty before. */
const FIRST = Number(process.env["FIRST"] ?? 21);
const STEPS = 12;
const PASTED = 250;

/** Books used as people use them, looked at after every step. */
export const walks: Measurement = {
  name: "walks",
  title: `${WALKS} walks of ${STEPS} steps: rows and sheets changed by hand, plans in the pane; written again, undone, reopened`,
  async measure() {
    const faults: string[] = [];
    let [checked, said] = [0, 0];
    const begun = performance.now();
    for (let seed = FIRST; seed < FIRST + WALKS; seed += 1) {
      const walked = await walk(seed, stepsOf(seed, STEPS));
      checked += walked.checked;
      said += walked.said;
      if (walked.fault) {
        faults.push(walked.fault);
        console.log(`  ${walked.fault}`);
      }
      const done = seed - FIRST + 1;
      if (done % 20 === 0) console.log(`  ${done} of ${WALKS} walked, ${faults.length} with a fault`);
    }
    const seconds = (performance.now() - begun) / 1000;
    const large = await manyPasted();
    return [
      { what: "walks", value: `${WALKS}, ${(seconds / WALKS).toFixed(1)} s each` },
      { what: "looked at the book", value: `${checked} times; ${said} times it said itself that not all is counted` },
      {
        what: "walks with an error value, or a total that is not the core's",
        value: String(faults.length),
        within: faults.length === 0,
      },
      {
        what: `${PASTED} groups pasted, written twice`,
        value: large.join("; ") || "all counted",
        within: large.length === 0,
      },
    ];
  },
};

/** Far more rows than the book has spare ones: nobody is left out in silence, and all are counted once it is written. */
async function manyPasted(): Promise<string[]> {
  const walker = startWalker(await openExcelBook());
  const { door } = walker.book;
  const read = async (): Promise<BudgetPlan> => (await door.readPlan())!.plan;
  try {
    await door.writePlan(plan([group({ id: "K1", people: 1000 })]), { language: "id" });
    await pasteGroups(walker, PASTED, 10);
    for (let time = 0; time < 2; time += 1) {
      const wanted = await read();
      if (wanted.groups.length !== PASTED + 1) return [`${wanted.groups.length} groups read`];
      const outcome = await door.writePlan(wanted, { language: "id" });
      if (outcome.status !== "written") return [`time ${time + 1} not written: ${JSON.stringify(outcome)}`];
      const faults = await faultsAfterWriting(walker.book, wanted);
      if (faults.length > 0) return faults.slice(0, 5);
    }
    return [];
  } finally {
    walker.book.close();
  }
}
