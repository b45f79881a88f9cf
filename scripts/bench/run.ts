import { book } from "./book";
import { books } from "./books";
import { chance } from "./chance";
import { core } from "./core";
import { functions } from "./functions";
import type { Measurement } from "./measurement";
import { pane } from "./pane";
import { size } from "./size";
import { standalone } from "./standalone";
import { walks } from "./walks";
import { whatif } from "./whatif";

const measurements: Measurement[] = [size, core, whatif, chance, functions, pane, book, standalone, books, walks];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !measurements.some((measurement) => measurement.name === name));
if (unknown.length > 0) {
  throw new Error(`Unknown: ${unknown.join(", ")}. There are: ${measurements.map(({ name }) => name).join(", ")}`);
}

let failures = 0;
for (const { name, title, measure } of measurements) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${title}`);
  try {
    for (const { what, value, within } of await measure()) {
      if (within === false) failures++;
      console.log(`  ${what}: ${value}${within === false ? "  OVER THE LIMIT" : ""}`);
    }
  } catch (error) {
    failures++;
    console.log(`  could not be measured: ${(error as Error).message}`);
  }
}
// The client keeps timers of its own running; there is nothing left to wait for.
process.exit(failures > 0 ? 1 : 0);
