import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { convertInLibreOffice, findProgram } from "../../test/judges/recalculate";
import { makeBook } from "../book/makeBook";
import { exampleFiles } from "../examples/exampleFiles";

const run = promisify(execFile);
/** Dots per inch: small type can still be read, and a book stays below a megabyte. */
const RESOLUTION = "75";
const TARGET = join("docs", "pictures", "books");

const INTRODUCTION = `# The example books, printed

The five example regions as \`npm run book\` writes them and LibreOffice prints them, every page. Made by
\`npm run picture:books\`; the figures come from the cited sources, assumptions stand in the notes of each group. Letters as wide as Calibri's are needed for
the pages Excel would print: Carlito (Debian: \`fonts-crosextra-carlito\`).
`;

/** Books to picture, by a part of their file name; all without one. */
const asked = process.argv[2] ?? "";
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
try {
  const sections: string[] = [];
  const files = exampleFiles().map(({ name, text }) => ({ name: name.replace(".json", ""), text }));
  for (const { name, text } of files.filter(({ name }) => name.includes(asked))) {
    const outcome = readPlanFile(text);
    if (!outcome.ok) throw new Error(`${name}: the example cannot be read`);
    const made = await makeBook(outcome.plan, "id");
    if (!made.ok) throw new Error(`${name}: ${made.reason}`);
    writeFileSync(join(folder, `${name}.xlsx`), made.bytes);
    const out = await convertInLibreOffice([join(folder, `${name}.xlsx`)], "pdf", join(folder, name));
    const pages = join(TARGET, name);
    rmSync(pages, { recursive: true, force: true });
    mkdirSync(pages, { recursive: true });
    await run(findProgram(["pdftoppm"]), [
      "-r",
      RESOLUTION,
      "-png",
      join(out, `${name}.pdf`),
      join(folder, name, "page"),
    ]);
    const pictures = readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".png"))
      .sort();
    for (const picture of pictures) await shrink(join(folder, name, picture), join(pages, picture));
    console.log(`${name}: ${pictures.length} pages`);
    sections.push(
      `## ${outcome.plan.region.name} ${outcome.plan.year}\n\n${pictures.map((picture) => `![${outcome.plan.region.name}, ${picture.slice(0, -4)}](pictures/books/${name}/${picture})`).join("\n\n")}\n`,
    );
  }
  if (!asked) writeFileSync(join("docs", "books.md"), `${INTRODUCTION}\n${sections.join("\n")}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A few colours are enough for a printed table, at a third of the bytes. */
async function shrink(from: string, to: string): Promise<void> {
  try {
    await run(findProgram(["convert", "magick"]), [from, "-colors", "32", "-define", "png:compression-level=9", to]);
  } catch {
    writeFileSync(to, readFileSync(from));
  }
}
