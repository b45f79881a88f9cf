// Writes examples/*.json from the example regions of `law/regions.ts`; a test holds the files against them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFiles } from "./examples/exampleFiles";

const folder = join(process.cwd(), "examples");
mkdirSync(folder, { recursive: true });
for (const { name, text } of exampleFiles()) {
  writeFileSync(join(folder, name), text);
  console.log(`examples/${name}`);
}
