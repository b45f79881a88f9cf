/** Writes docs/law.md from the data of `src/law`. A test holds the page to the data. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lawPage } from "./law-page/page";

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "docs", "law.md");
writeFileSync(file, lawPage());
console.log("docs/law.md written.");
