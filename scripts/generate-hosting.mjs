// `npm run docs:hosting` writes the examples for web servers anew, from scripts/build/hosting.mjs.
import { mkdirSync, writeFileSync } from "node:fs";
import { hostingExamples } from "./build/hosting.mjs";

const folder = new URL("../docs/hosting/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(hostingExamples())) writeFileSync(new URL(name, folder), text);
