/**
 * Excel files (.xlsx) of the stand-in: what a workbook of it holds, written and read with `excelts` (MIT).
 *
 * Carried: formulas with their values, number formats, looks, widths, tables, names, validation, conditional formats,
 * links, freeze, protection, page set-up, sheet order and visibility, title and author; charts of
 * the kinds the interpreter plays; other charts, pictures and shapes as the file had them.
 * Not carried: the add-in's
 * document settings and custom XML parts, and of conditional formats the kinds no code of ours uses (writing such a
 * one is an error, so nothing is lost unnoticed).
 */
import { Workbook } from "@cj-tech-master/excelts";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { Spreadsheet } from "../engine/spreadsheet";
import { newSheetState, newWorkbookState, type WorkbookState } from "../interpreter/state";
import { fromFileFormula, toFileFormula } from "./fileFormulas";
import type { PartedMerge } from "./coveredCells";
import { mendParts, type MendedFile, type MissingPart } from "./fileParts";
import { checkSize } from "./fileSize";
import { nameCharts, writeCharts } from "./fileCharts";
import { partsOf, sheetNames, sheetPaths, textOf } from "./packageParts";
import { readCharts } from "./readCharts";
import { readDrawings } from "./readDrawings";
import { readSheet, readTables } from "./readSheet";
import { readValidations } from "./fileValidations";
import { writeDrawings } from "./writeDrawings";
import { writeSheet, writeTable } from "./writeSheet";

/**
 * @returns the bytes of the file
 * @throws Error where a rule has no form in the file
 * @example const bytes = await writeWorkbookFile(spreadsheet, host.state)
 */
export async function writeWorkbookFile(book: Spreadsheet, state: WorkbookState): Promise<Uint8Array> {
  await book.settled();
  const file = new Workbook();
  const sheets = book.sheets();
  for (const facts of sheets) {
    await writeSheet(file.addWorksheet(facts.name), book, facts, state.sheets[facts.id] ?? newSheetState());
  }
  for (const table of book.tables()) {
    const sheet = sheets.find((facts) => facts.id === table.sheetId);
    const target = sheet && file.getWorksheet(sheet.name);
    if (target) writeTable(target, table, state.tables[table.id]);
  }
  const charts = sheets.map(({ id }) => state.sheets[id]?.charts ?? []);
  sheets.forEach(({ id, name }, index) => writeCharts(file, file.getWorksheet(name)!, book, id, charts[index]!));
  writeNames(file, book);
  const active = sheets.findIndex((facts) => facts.id === book.activeSheetId());
  file.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: Math.max(0, active), visibility: "visible" },
  ];
  writeProperties(file, state.properties);
  // Spreadsheets that keep the stored values (LibreOffice by default) still calculate when a person asks them to.
  file.calcProperties.fullCalcOnLoad = true;
  // The library would read every file it has written once more; tests have Microsoft's validator do that.
  const bytes = new Uint8Array(await file.xlsx.writeBuffer({ validate: false }));
  const drawings = sheets.map(({ id, name }) => ({ name, drawings: state.sheets[id]?.drawings ?? [] }));
  const drawn = await writeDrawings(await nameCharts(bytes, book, charts), book, drawings);
  return nameMakers(drawn, state.properties);
}

export interface LostChart {
  kind: "chart";
  sheet: string;
  name: string;
}

/** What of a file is not in the workbook: a chart or a merge that cannot be kept, or what the file itself lacks. */
export type Lost = LostChart | PartedMerge | MissingPart;

/** Properties of the file by their names in Office.js; what is blank is not written, and nobody is named in its place. */
const PROPERTIES = {
  title: "title",
  author: "creator",
  subject: "subject",
  comments: "description",
  keywords: "keywords",
  category: "category",
  manager: "manager",
  company: "company",
  lastAuthor: "lastModifiedBy",
} as const;

function writeProperties(file: Workbook, properties: WorkbookState["properties"]): void {
  file.creator = "";
  for (const [key, own] of Object.entries(PROPERTIES) as [keyof typeof PROPERTIES, "title"][]) {
    const value = properties[key];
    if (typeof value === "string" && value !== "") file[own] = value;
  }
}

/** The library writes "Unknown" where nobody is named. */
async function nameMakers(bytes: Uint8Array, properties: WorkbookState["properties"]): Promise<Uint8Array> {
  const path = "docProps/core.xml";
  const part = await unzip(bytes).bytes(path);
  if (!part) return bytes;
  const text = new TextDecoder().decode(part);
  const plain = [
    ["dc:creator", "author"],
    ["cp:lastModifiedBy", "lastAuthor"],
  ].reduce(
    (done, [tag, key]) => (properties[key!] ? done : done.replace(`<${tag}>Unknown</${tag}>`, `<${tag}></${tag}>`)),
    text,
  );
  if (plain === text) return bytes;
  const file = await editZip(bytes, { reproducible: true });
  file.set(path, new TextEncoder().encode(plain));
  return file.bytes();
}

const readProperties = (file: Workbook): WorkbookState["properties"] =>
  Object.fromEntries((Object.entries(PROPERTIES) as [string, "title"][]).map(([key, own]) => [key, file[own] ?? ""]));

function writeNames(file: Workbook, book: Spreadsheet): void {
  const order = new Map(book.sheets().map((facts, index) => [facts.id, index]));
  const own = book.names().map((name) => {
    const text = toFileFormula(name.formula);
    // The library doubles quotes that are doubled already.
    const isReference = /^(?:'[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(text);
    const local = name.sheetId === null ? undefined : order.get(name.sheetId);
    return {
      name: name.name,
      ranges: isReference ? [text] : [],
      ...(isReference ? {} : { formulaExpression: text, kind: "formula" as const }),
      ...(local === undefined ? {} : { localSheetId: local }),
      ...(name.visible ? {} : { hidden: true }),
    };
  });
  file.definedNames.model = [...file.definedNames.model, ...own];
}

/**
 * Replaces all that `book` holds by the file's contents.
 *
 * @param onLost told of each thing of the file that is not kept
 * @returns the host's part of the workbook
 * @throws SheetTooLarge when a sheet has a cell too far out; `book` is then as before
 * @throws Error when the bytes are no .xlsx workbook; `book` may have lost its contents where they are one in part
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  book: Spreadsheet,
  onLost: (lost: Lost) => void = () => undefined,
): Promise<WorkbookState> {
  const file = new Workbook();
  const mended = await load(file, bytes);
  if (!file.worksheets.length) throw new Error("The file holds no worksheet.");
  checkSize(file);
  [...mended.missing, ...unreadSheets(file, mended), ...mended.parted].forEach(onLost);
  try {
    return await readInto(book, file, mended.bytes, onLost);
  } catch (reason) {
    // What was read so far is still being calculated: a workbook put back under that calculation would take its answers.
    await book.calculated();
    throw reason;
  }
}

/** What the library says of a file it cannot read is of its own inside, and the cause alone. */
async function load(file: Workbook, bytes: Uint8Array): Promise<MendedFile> {
  try {
    const mended = await mendParts(bytes);
    await file.xlsx.load(mended.bytes);
    return mended;
  } catch (cause) {
    throw new Error("The file cannot be read as an Excel workbook (.xlsx).", { cause });
  }
}

/** Sheets the file lists by a number or a relation that leads nowhere: the library leaves them out without a word. */
function unreadSheets(file: Workbook, { sheets, missing }: MendedFile): MissingPart[] {
  const known = new Set([...file.worksheets, ...file.chartsheets].map(({ name }) => name));
  for (const part of missing) if (part.kind === "sheet") known.add(part.name);
  return sheets.filter((name) => !known.has(name)).map((name) => ({ kind: "sheet", name }));
}

async function readInto(
  book: Spreadsheet,
  file: Workbook,
  bytes: Uint8Array,
  onLost: (lost: Lost) => void,
): Promise<WorkbookState> {
  const state = newWorkbookState();
  const newId = () => `rule-${(state.nextId += 1)}`;
  const before = book.sheets();
  // The old sheets and names make way: they may be called as the file's are.
  for (const name of book.names()) book.removeName(name.id);
  before.forEach((facts, index) => book.renameSheet(facts.id, `~${index}~`));
  const ids = file.worksheets.map((sheet) => book.addSheet(sheet.name));
  for (const facts of before) book.deleteSheet(facts.id);
  const parts = await partsOf(bytes);
  const paths = sheetPaths(parts);
  file.worksheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id === undefined) return;
    state.sheets[id] = readSheet(sheet, book, id, newId, (count, first) =>
      onLost({ kind: "texts", sheet: sheet.name, count, first }),
    );
    state.sheets[id].validations = readValidations(textOf(parts.get(paths.get(sheet.name) ?? "")));
    Object.assign(state.tables, readTables(sheet, book, id));
  });
  // A file counts its sheets with those that hold a chart alone, and with those it lacks.
  const counted = sheetNames(parts).map((name) => ids[file.worksheets.findIndex((sheet) => sheet.name === name)]);
  readNames(file, book, counted);
  // A chart may stand on cells of any sheet: all must be there.
  file.worksheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id === undefined) return;
    const broken: string[] = [];
    const found = readDrawings(parts, sheet.name, book, id, (name) => broken.push(name));
    const names = new Map(
      found.flatMap(({ chartNumber, name }) => (chartNumber === null || name === "" ? [] : [[chartNumber, name]])),
    );
    const played = new Set<number>();
    state.sheets[id]!.charts = readCharts(sheet, book, id, names, newId, (number) => played.add(number));
    const kept = found.filter(({ chartNumber }) => chartNumber === null || !played.has(chartNumber));
    state.sheets[id]!.drawings = kept.map(({ chartNumber: _, ...drawing }) => ({ id: newId(), ...drawing }));
    const charts = kept.filter(({ kind }) => kind === "chart").length;
    const lost = sheet.getCharts().length - played.size - charts;
    for (let index = 0; index < Math.max(lost, broken.length); index += 1)
      onLost({ kind: "chart", sheet: sheet.name, name: broken[index] || `Chart ${index + 1}` });
  });
  for (const { name } of file.chartsheets) onLost({ kind: "chart", sheet: name, name });
  file.worksheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id !== undefined && sheet.sheetProtection?.sheet)
      book.protect(id, officeProtection({ ...sheet.sheetProtection }));
  });
  const view = (file.views as typeof file.views | undefined)?.[0];
  const active = counted[view?.activeTab ?? 0] ?? ids[0];
  if (active !== undefined) book.activateSheet(active);
  state.properties = readProperties(file);
  return state;
}

/** @param ids of the sheets as the file counts them */
function readNames(file: Workbook, book: Spreadsheet, ids: readonly (string | undefined)[]): void {
  for (const entry of file.definedNames.model) {
    if (entry.name.startsWith("_xlnm.")) continue;
    // The library gives the cells a name stands for with doubled quotes doubled once more.
    const text = entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(",").replaceAll("''''", "''");
    if (!text) continue;
    const local = entry.localSheetId === undefined ? null : (ids[entry.localSheetId] ?? null);
    book.addName({
      name: entry.name,
      sheetId: local,
      formula: fromFileFormula(text),
      comment: "",
      visible: !entry.hidden,
    });
  }
}

/** The file says what stays allowed under other names than Office.js. */
function officeProtection(allowed: Record<string, unknown>): Record<string, unknown> {
  const words = [
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "sort",
    "autoFilter",
    "pivotTables",
  ];
  return Object.fromEntries(
    words.map((word) => [`allow${word.charAt(0).toUpperCase()}${word.slice(1)}`, allowed[word] === true]),
  );
}
