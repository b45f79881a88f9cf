/** Fails the build where a dated value lacks unit, dates or source, or where a series has a hole or an overlap. */
import { LAW } from "../src/law/baseline";
import { FACTS } from "../src/law/facts";
import { catalogueFaults, otherFaults, parameterFaults } from "../src/law/schema";

const facts = Object.values(FACTS).flat();
const faults = [...parameterFaults(LAW.parameters), ...otherFaults(facts), ...catalogueFaults()];

if (faults.length > 0) {
  console.error(`The law does not pass its schema check (${faults.length}):`);
  for (const fault of faults) console.error(`  - ${fault}`);
  process.exit(1);
}
console.log(
  `Law checked: ${LAW.parameters.length} contribution parameters and ${facts.length} other facts, each with unit, dates and source.`,
);
