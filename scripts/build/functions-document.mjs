import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describeFunctions, findFunctionFiles } from "./functions-metadata.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const room = path.join(root, "src/functions");

export const DOCUMENT = path.join(root, "docs/functions.md");

/** In the order a reader meets them: what the law says, one group, one unknown, many groups, words. */
export const CHAPTERS = [
  { title: "Hukum / The law", ids: ["TARIF", "BATASUPAH", "DASARHUKUM", "ATURAN"] },
  { title: "Satu orang, satu kelompok / One person, one group", ids: ["IURAN", "ANGGARAN", "RINCIAN", "IURANJAKON"] },
  { title: "Mencari satu angka / Solving for one unknown", ids: ["ORANGDARI", "BULANDARI", "DASARDARI"] },
  { title: "Banyak kelompok / Many groups", ids: ["ANGGARANKELOMPOK", "ANGGARANKAS", "RKA"] },
  { title: "Cakupan, manfaat, ketidakpastian / Coverage, benefit, uncertainty", ids: ["CAKUPAN", "JALURUCJ", "MANFAAT", "SIMULASI", "PELUANGCUKUP"] },
  { title: "Penjelasan dan kata / Explanation and words", ids: ["JELASKAN", "TERBILANG"] },
];

/** `=JAMSOS.…` examples by function id, each with what it gives, as the doc comments in the source say. */
export function readExamples() {
  const examples = {};
  for (const file of findFunctionFiles(room)) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      const tags = ts.getJSDocTags(statement);
      const id = commentOf(tags.find((tag) => tag.tagName.text === "customfunction"))?.split(/\s+/)[0];
      if (!id) continue;
      examples[id] = tags
        .filter((tag) => tag.tagName.text === "example")
        .map((tag) => {
          const [formula, ...result] = commentOf(tag).split(" is ");
          return { formula, result: result.join(" is ") || null };
        });
    }
  }
  return examples;
}

const commentOf = (tag) => (tag ? ts.getTextOfJSDocComment(tag.comment)?.trim() : undefined);

/** The text of docs/functions.md. */
export async function composeDocument() {
  const { id, en } = await describeFunctions(room);
  const examples = readExamples();
  const preface = readFileSync(path.join(root, "scripts/build/functions-preface.md"), "utf8").trimEnd();
  const listed = CHAPTERS.flatMap((chapter) => chapter.ids);
  const forgotten = id.functions.filter((one) => !listed.includes(one.id)).map((one) => one.id);
  if (forgotten.length > 0) throw new Error(`No chapter of docs/functions.md lists ${forgotten.join(", ")}`);
  const chapters = CHAPTERS.flatMap(({ title, ids }) => {
    const functions = ids.map((name) => id.functions.find((one) => one.id === name)).filter(Boolean);
    if (functions.length === 0) return [];
    const translated = (name) => en.functions.find((one) => one.id === name);
    return [`## ${title}`, ...functions.map((one) => section(one, translated(one.id), examples[one.id] ?? []))];
  });
  return [preface, ...chapters].join("\n\n") + "\n";
}

function section(one, english, examples) {
  const names = one.parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const rows = one.parameters.map((parameter, at) => {
    const cells = [`\`${parameter.name}\``, parameter.description, english.parameters[at].description];
    return `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return [
    `### ${one.name}`,
    `\`=JAMSOS.${one.name}(${names.join("; ")})\``,
    `${one.description}  \n*${english.description}*`,
    ["| argumen | isi | meaning |", "|---|---|---|", ...rows].join("\n"),
    ...examples.map(exampleText),
  ].join("\n\n");
}

function exampleText({ formula, result }) {
  return `Contoh / Example: \`${localFormula(formula)}\`${result ? ` → ${result}` : ""}`;
}

/** As an Indonesian Excel takes it: semicolons between arguments, a comma in decimals. */
export const localFormula = (formula) =>
  formula.replace(/"[^"]*"|,|(?<=\d)\.(?=\d)/g, (part) => (part === "," ? ";" : part === "." ? "," : part));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DOCUMENT, await composeDocument());
  console.log(`Wrote ${path.relative(root, DOCUMENT)}`);
}
