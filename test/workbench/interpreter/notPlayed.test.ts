import { expect, test } from "vitest";
import { announcedSets } from "../../../src/workbench/interpreter/schema/requirements";
import { client } from "../../../src/workbench/interpreter/schema/excel.json";
import { unplayedMembers } from "../../../src/workbench/interpreter/unplayed";

/** `npx vitest run test/workbench/interpreter/notPlayed.test.ts -u` writes the page anew. */
test("docs/workbench-not-played.md lists what the announced Excel has and the workbench does not play", async () => {
  const missing = unplayedMembers(announcedSets);
  const classes = missing.filter((name) => !name.includes("."));
  const members = new Map<string, string[]>();
  for (const name of missing.filter((one) => one.includes("."))) {
    const [className = "", member = ""] = name.split(".");
    members.set(className, [...(members.get(className) ?? []), member]);
  }
  const sets = Object.entries(announcedSets).map(([name, version]) => `${name} ${version}`);
  const page = [
    "# What the workbench does not play of Excel",
    "",
    `Generated from the object model of ${client}; sets announced: ${sets.join(", ")}.`,
    "Calling one of these answers the error `NotImplemented` with the member's name. What is neither here nor in a newer set is played.",
    "",
    "## Whole classes",
    "",
    `${classes.map((name) => `\`${name}\``).join(", ")}`,
    "",
    "## Members of classes that are played",
    "",
    "| class | members |",
    "|---|---|",
    ...[...members].map(([name, list]) => `| \`${name}\` | ${list.map((one) => `\`${one}\``).join(", ")} |`),
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../../../docs/workbench-not-played.md");
});
