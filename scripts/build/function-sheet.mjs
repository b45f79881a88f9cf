import webpack from "webpack";
import { CHAPTERS, localFormula, readExamples } from "./functions-document.mjs";
import { describeFunctions } from "./functions-metadata.mjs";

/** The sheet to print, beside the pane; the help of the pane leads to it. */
export const SHEET_FILES = { id: "lembar-fungsi.html", en: "function-sheet.html" };

const WORDS = {
  id: {
    title: "Fungsi JAMSOS",
    about:
      "Ketik di sel mana pun. Yang dalam [kurung siku] boleh dikosongkan: nilai bawaan berlaku. Tanggal: “2025-04”, atau sel berisi tanggal. Uang selalu rupiah bulat. Excel menampilkan arti tiap argumen saat rumus diketik.",
    errors:
      "#VALUE!: sebuah argumen salah; pesannya menyebut yang mana. #N/A: tidak ada aturan pada bulan itu. #NAME?: add-in tidak terpasang; kirim buku kerja yang ditulis panel, yang memakai rumus Excel biasa.",
    gives: "hasilnya",
    arguments: "Argumen",
  },
  en: {
    title: "The JAMSOS functions",
    about:
      "Type them in any cell. What stands in [brackets] may be left out: the default applies. Dates: “2025-04”, or a cell with a date. Money is always whole rupiah. Excel shows what each argument means while a formula is typed.",
    errors:
      "#VALUE!: an argument is wrong; the message says which. #N/A: no rule in that month. #NAME?: the add-in is not installed; send a workbook written by the pane, which has ordinary Excel formulas.",
    gives: "gives",
    arguments: "Arguments",
  },
};

const STYLE = `
@page { size: A4; margin: 12mm; }
body { font: 8pt/1.3 "Segoe UI", Arial, sans-serif; color: #1b1b1b; max-width: 190mm; margin: 8mm auto; }
h1 { font-size: 15pt; margin: 0 0 1mm; }
h2 { font-size: 9.5pt; margin: 3mm 0 1mm; border-bottom: 0.3mm solid #1b1b1b; break-after: avoid; }
p { margin: 0 0 1mm; }
main { columns: 2; column-gap: 8mm; }
dl { margin: 0; }
dt { font: 700 7.4pt Consolas, "DejaVu Sans Mono", monospace; break-after: avoid; }
dd { margin: 0 0 1mm; break-inside: avoid; }
section { break-inside: avoid; margin-bottom: 2mm; }
code { font: 7.4pt Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.name { font-weight: 700; }
.example { color: #444; }
@media screen and (max-width: 700px) { main { columns: 1; } body { margin: 4mm; } }
@media print { body { margin: 0; max-width: none; } }
`;

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const localResult = (result) => (/^\d+\.\d+$/.test(result) ? result.replace(".", ",") : result);

/**
 * The functions on two pages of A4, from the texts the cells' own help has.
 * @param {string} directory the functions room
 * @param {"id" | "en"} language
 * @returns {Promise<string>} a page of HTML that needs nothing beside it
 */
export async function composeSheet(directory, language) {
  const described = (await describeFunctions(directory))[language];
  const examples = readExamples();
  const words = WORDS[language];
  const isId = language === "id";
  const entry = (name) => {
    const one = described.functions.find((each) => each.id === name);
    const names = one.parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
    const [example] = examples[name] ?? [];
    const shown = example && (isId ? localFormula(example.formula) : example.formula);
    const result = example?.result && ` ${words.gives} ${isId ? localResult(example.result) : example.result}`;
    return `<section><p><code><span class="name">${one.name}</span>(${names.join(isId ? "; " : ", ")})</code></p>
<p>${escape(one.description)}</p>${example ? `\n<p class="example"><code>${escape(shown)}</code>${escape(result || "")}</p>` : ""}</section>`;
  };
  const chapters = CHAPTERS.map(
    ({ title, ids }) => `<h2>${escape(title.split(" / ")[isId ? 0 : 1])}</h2>\n${ids.map(entry).join("\n")}`,
  );
  // By argument: each meaning it has, with the functions that give it this one.
  const meanings = new Map();
  for (const one of described.functions)
    for (const { name, description } of one.parameters) {
      const known = meanings.get(name) ?? meanings.set(name, new Map()).get(name);
      known.set(description, [...(known.get(description) ?? []), one.name]);
    }
  const term = ([name, known]) => {
    const told = [...known].map(
      ([text, names]) => `<dd>${known.size > 1 ? `${names.join(", ")}: ` : ""}${escape(text)}</dd>`,
    );
    return `<dt>${name}</dt>${told.join("")}`;
  };
  const terms = [...meanings].sort(([a], [b]) => a.localeCompare(b)).map(term);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>
<body><h1>${words.title}</h1><p>${words.about}</p><p>${words.errors}</p>
<main>
${chapters.join("\n")}
<h2>${words.arguments}</h2>
<dl>
${terms.join("\n")}
</dl>
</main></body></html>
`;
}

/** Writes the sheet in both languages beside the bundles. */
export class FunctionSheetPlugin {
  constructor({ directory }) {
    this.directory = directory;
  }

  apply(compiler) {
    const name = "FunctionSheetPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        compilation.contextDependencies.add(this.directory);
        try {
          for (const [language, file] of Object.entries(SHEET_FILES)) {
            const text = await composeSheet(this.directory, language);
            compilation.emitAsset(file, new webpack.sources.RawSource(text));
          }
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(error.message));
        }
      });
    });
  }
}
