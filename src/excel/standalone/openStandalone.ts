import { cellAddress, type Area } from "../../book/address";
import { freeName } from "../../book/freeName";
import { COPY_MARK, otherThanOriginal, readMark } from "../../book/standalone/copyMark";
import { noteLines, rateLines } from "../../book/standalone/noteSheets";
import {
  planStandalone,
  type FoundSheet,
  type StandaloneChange,
  type StandalonePlan,
} from "../../book/standalone/planStandalone";
import type { NameChange } from "../../book/standalone/planNames";
import { ruleChange, rulePlace, ruleQuestions, type FoundRule, type RuleChange } from "../../book/standalone/planRules";
import { readsAsError } from "../../book/reading/rawSheet";
import { standaloneSheets } from "../../texts/book/standalone";
import type { Language } from "../../texts/language";
import { Cancelled } from "../cancelled";
import type { Standalone, StandaloneFound, StandaloneMade, StandaloneOptions, StandaloneProgress } from "../door";
import type { Sync } from "../reading/loadCells";
import { askCapabilities } from "../capabilities";
import type { OfficeRuntime } from "../officeRuntime";
import { lookElsewhere, type Elsewhere } from "./elsewhere";
import { openCopy } from "./openCopy";
import { filledAreas, scanWorkbook } from "./scan";
import { answersOf } from "./answers";
import { writeRules } from "./rules";
import { clearBeyondFirst, writeCells, type CellContent } from "./writeCells";

/**
 * Makes a workbook stand without the add-in, in place, and can take it back while the pane is open.
 * @param say turns Excel's refusals into problems of ours
 */
export function openStandalone(office: OfficeRuntime, say: <T>(work: () => Promise<T>) => Promise<T>): Standalone {
  const { Excel } = office;
  const can = askCapabilities(office);
  /** The last one last: it is taken back first. */
  const done: Done[] = [];
  return {
    find: (options) =>
      say(() =>
        unlessCancelled(() =>
          Excel.run(async (context) => {
            const { found, names } = await scanWorkbook(context, stepsOf(context, options).sync);
            const elsewhere = await lookElsewhere(context, can);
            const rates = freeName(standaloneSheets.rates.id, names);
            return foundOf(planStandalone(found, rates, elsewhere.names, elsewhere.rules), elsewhere, found);
          }),
        ),
      ),
    canCopy: () => can.copies,
    isCopy: () =>
      say(() =>
        Excel.run(async (context) => {
          const mark = context.workbook.names.getItemOrNullObject(COPY_MARK);
          mark.load("name");
          await context.sync();
          return !mark.isNullObject;
        }),
      ),
    openCopy: (options) => say(() => unlessCancelled(() => openCopy(office, options))),
    make: (language, clearsAuthor, options) =>
      say(() =>
        unlessCancelled(() =>
          Excel.run(async (context) => {
            const made = await makeStandalone(context, language, can, stepsOf(context, options));
            if (made.done.sheets.length > 0) done.push(made.done);
            return { ...made.report, author: clearsAuthor ? await clearAuthor(context) : ("kept" as const) };
          }),
        ),
      ),
    isMade: () => done.length > 0,
    takeBack: (options) =>
      say(() =>
        Excel.run(async (context) => {
          for (let last = done[done.length - 1]; last; last = done[done.length - 1]) {
            await takeBack(context, last, stepsOf(context, options));
            done.pop();
          }
        }),
      ),
  };
}

/** Where it stands is told, and between two round trips it can be cancelled. */
interface Steps {
  sync: Sync;
  tell: (step: StandaloneProgress["step"], done?: number, of?: number) => void;
  /** Putting back what was begun is not cancelled again. */
  unstoppable: () => Steps;
}

function stepsOf(context: Excel.RequestContext, { onProgress, signal }: StandaloneOptions = {}): Steps {
  const tell: Steps["tell"] = (step, done = 0, of = 0) => onProgress?.({ step, done, of });
  return {
    sync: async () => {
      if (signal?.aborted) throw new Cancelled();
      await context.sync();
    },
    tell,
    unstoppable: () => stepsOf(context, onProgress && { onProgress }),
  };
}

async function unlessCancelled<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

/** What has to be known to put everything back. */
interface Done {
  changes: readonly StandaloneChange[];
  areas: ReadonlyMap<StandaloneChange, Area>;
  names: readonly NameChange[];
  rules: readonly RuleChange[];
  sheets: readonly string[];
  /** The formula of the copy's mark; null: it has none. */
  mark: string | null;
}

async function makeStandalone(
  context: Excel.RequestContext,
  language: Language,
  can: ReturnType<typeof askCapabilities>,
  steps: Steps,
): Promise<{ done: Done; report: Omit<StandaloneMade, "author"> }> {
  const { sync, tell } = steps;
  tell("reading");
  const { found, names } = await scanWorkbook(context, sync);
  const [rates, notes] = [standaloneSheets.rates, standaloneSheets.notes].map((words) =>
    freeName(words[language], names),
  );
  const elsewhere = await lookElsewhere(context, can);
  const plan = planStandalone(found, rates!, elsewhere.names, elsewhere.rules);
  // An Excel that cannot say which cells a formula fills: what is then lost is told as a difference.
  const areas = can.spills ? await filledAreas(context, plan.changes, sync) : new Map<StandaloneChange, Area>();
  const mark = elsewhere.names.find(({ name }) => name === COPY_MARK)?.formula ?? null;
  const done: Done = { changes: plan.changes, areas, names: plan.names, rules: [], sheets: [], mark };
  if (plan.changes.length + plan.names.length + plan.rules.length === 0)
    return { done, report: { ...foundOf(plan, elsewhere, found), differences: [], givenUp: 0, notes: null } };
  const sheets = plan.rates.length > 0 ? [rates!, notes!] : [notes!];
  const rules: RuleChange[] = [];
  const all: Done = { ...done, rules, sheets };
  const begun = new Set<string>();
  try {
    // Sheets first: where the workbook's structure is protected, nothing has been touched yet.
    sheets.forEach((name) => context.workbook.worksheets.add(name));
    await sync();
    if (plan.rates.length > 0) await fillSheet(context, rates!, rateLines(language, plan.rates), sync);
    // While cells still ask what rules ask: what is equal now stays equal.
    const answers = await answersOf(context, notes!, ruleQuestions(plan.rules));
    rules.push(...plan.rules.flatMap((one) => ruleChange(one, answers) ?? []));
    const cells = plan.changes.flatMap((change) => contentsOf(change, areas, found));
    await writeCells(context, cells, sync, (message) => {
      tell("replacing", begun.size, cells.length);
      message.forEach((cell) => begun.add(keyOf(cell)));
    });
    await writeNames(
      context,
      plan.names.map((one) => ({ ...one, formula: one.content })),
    );
    await writeRules(context, rules, "content");
    const { givenUp, differences } = await giveUpUnequal(context, found, plan.changes, steps);
    tell("noting");
    await fillSheet(context, notes!, noteLines(language, plan.changes, plan.names, rules), sync);
    // Read again: what asks us still is what is told.
    const now = await lookElsewhere(context, can);
    const after = { ...plan, leftRules: now.rules };
    // What comes out of it is the file to send: no copy any more.
    if (mark !== null) await markAs(context, null);
    const report = { ...foundOf(after, now, found), rules: rules.length, differences, givenUp, notes: notes! };
    return { done: all, report };
  } catch (error) {
    // What was not sent yet stands as it was.
    const changes = all.changes.filter((change) => begun.has(keyOf(change)));
    const filled = new Map([...areas].filter(([change]) => begun.has(keyOf(change))));
    await takeBack(context, { ...all, changes, areas: filled }, steps.unstoppable());
    throw error;
  }
}

const keyOf = ({ sheet, row, column }: Pick<CellContent, "sheet" | "row" | "column">): string =>
  `${sheet}!${row},${column}`;

/** What a changed cell and those its formula filled are given. */
function contentsOf(
  change: StandaloneChange,
  areas: ReadonlyMap<StandaloneChange, Area>,
  found: readonly FoundSheet[],
): CellContent[] {
  const area = areas.get(change);
  if (!area) return [{ ...change, content: change.kind === "value" ? asValue(change.content) : change.content }];
  const { sheet } = found.find((one) => one.sheet.name === change.sheet)!;
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
    return { sheet: change.sheet, row, column, content: asValue(value as string | number | boolean) };
  });
}

const asValue = (value: string | number | boolean) => (typeof value === "string" && value !== "" ? `'${value}` : value);

/** Twins that do not come to the same value are replaced by it. @returns how many, and the cells that still show something else */
async function giveUpUnequal(
  context: Excel.RequestContext,
  before: readonly FoundSheet[],
  changes: StandaloneChange[],
  { sync, tell }: Steps,
): Promise<{ givenUp: number; differences: string[] }> {
  tell("comparing");
  const differences = async () => differencesOf(before, (await scanWorkbook(context, sync)).found);
  const found = await differences();
  const unequal = new Set(found);
  const failed = changes.filter(
    (change) => change.kind === "twin" && unequal.has(`${change.sheet}!${cellAddress(change.row, change.column)}`),
  );
  // Nothing is written any more: the workbook need not be read again.
  if (failed.length === 0) return { givenUp: 0, differences: found };
  for (const change of failed) Object.assign(change, { kind: "value", content: change.before ?? "", frozen: [] });
  await writeCells(
    context,
    failed.map((change) => ({ ...change, content: asValue(change.content) })),
    sync,
  );
  return { givenUp: failed.length, differences: await differences() };
}

/** Fractions may differ in the last places a cell keeps but does not show; whole numbers, rupiah among them, may not. */
const LAST_PLACES = 4e-15;

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (readsAsError(one) && readsAsError(other))) return true;
  if (typeof one !== "number" || typeof other !== "number" || (Number.isInteger(one) && Number.isInteger(other)))
    return false;
  return Math.abs(one - other) <= LAST_PLACES * Math.abs(one);
}

/** Cells that do not show what they showed, by address; errors among themselves are alike. */
function differencesOf(before: readonly FoundSheet[], after: readonly FoundSheet[]): string[] {
  const now = new Map(after.map(({ sheet }) => [sheet.name, sheet]));
  return before.flatMap(({ sheet }) => {
    const other = now.get(sheet.name);
    return sheet.values.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const [row, column] = [sheet.row + down, sheet.column + right];
        const shown = other?.values[row - other.row]?.[column - other.column] ?? "";
        return isSame(shown, value) ? [] : [`${sheet.name}!${cellAddress(row, column)}`];
      }),
    );
  });
}

async function fillSheet(
  context: Excel.RequestContext,
  name: string,
  lines: (string | number)[][],
  sync: Sync,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = lines[0]!.length;
  const IN_A_MESSAGE = 1_000;
  for (let first = 0; first < lines.length; first += IN_A_MESSAGE) {
    const part = lines.slice(first, first + IN_A_MESSAGE);
    sheet.getRangeByIndexes(first, 0, part.length, columns).formulas = part as string[][];
    await sync();
  }
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  sheet.getRangeByIndexes(3, 0, 1, columns).format.font.bold = true;
  sheet.getRangeByIndexes(3, 0, lines.length - 3, columns).format.autofitColumns();
  await sync();
}

async function takeBack(
  context: Excel.RequestContext,
  { changes, areas, names, rules, sheets, mark }: Done,
  { sync, tell }: Steps,
): Promise<void> {
  let put = 0;
  const { worksheets } = context.workbook;
  for (const [{ sheet }, area] of areas) clearBeyondFirst(worksheets.getItem(sheet), area);
  await context.sync();
  await writeCells(
    context,
    changes.map((change) => ({ ...change, content: change.was })),
    sync,
    (message) => tell("puttingBack", (put += message.length) - message.length, changes.length),
  );
  await writeNames(
    context,
    names.map((one) => ({ ...one, formula: one.was })),
  );
  await writeRules(context, rules, "was");
  if (mark !== null) await markAs(context, mark);
  const ours = sheets.map((name) => worksheets.getItemOrNullObject(name));
  ours.forEach((sheet) => sheet.load("name"));
  await context.sync();
  ours.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
}

/** Author, manager and company of the file, where this Excel lets them be changed. */
async function clearAuthor(context: Excel.RequestContext): Promise<StandaloneMade["author"]> {
  try {
    const { properties } = context.workbook;
    for (const field of ["author", "manager", "company"] as const) properties[field] = "";
    await context.sync();
    return "cleared";
  } catch {
    // The workbook is standing; what could not be cleared is said, with how to do it by hand.
    return "refused";
  }
}

/** Names get their formulas; one that somebody has deleted meanwhile is no matter. */
async function writeNames(
  context: Excel.RequestContext,
  names: readonly { name: string; sheet: string | null; formula: string }[],
): Promise<void> {
  if (names.length === 0) return;
  const { workbook } = context;
  const items = names.map(({ name, sheet, formula }) => {
    const home = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
    const item = home.getItemOrNullObject(name);
    item.load("name");
    return { item, formula };
  });
  await context.sync();
  for (const { item, formula } of items) if (!item.isNullObject) item.formula = formula;
  await context.sync();
}

/** Gives the workbook the mark of a copy, or takes it away. */
async function markAs(context: Excel.RequestContext, formula: string | null): Promise<void> {
  const { names } = context.workbook;
  const mark = names.getItemOrNullObject(COPY_MARK);
  mark.load("name");
  await context.sync();
  if (formula === null) mark.delete();
  else if (mark.isNullObject) names.add(COPY_MARK, formula).visible = false;
  await context.sync();
}

/** @param before the workbook's cells before anything was replaced */
function foundOf(
  { changes, left, others, outside, circular, names, leftNames, rules, leftRules }: StandalonePlan,
  { names: all, unread }: Elsewhere,
  before: readonly FoundSheet[],
): StandaloneFound {
  const count = (kind: StandaloneChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  const sheetsOf = (places: readonly { sheet: string }[]) => [...new Set(places.map(({ sheet }) => sheet))];
  const leftOf = (kind: FoundRule["kind"]) => leftRules.filter((rule) => rule.kind === kind).map(rulePlace);
  const mark = readMark(all.find(({ name }) => name === COPY_MARK)?.formula);
  const isCalculating = left.some(({ why }) => why === "calculating");
  const isProtected = left.filter(({ why }) => why === "protected");
  return {
    twins: count("twin"),
    values: count("value"),
    errors: count("error"),
    sheets: sheetsOf(changes),
    protectedCells: isProtected.length,
    protectedSheets: sheetsOf(isProtected),
    calculating: left.filter(({ why }) => why === "calculating").length,
    others: others.length,
    otherSheets: sheetsOf(others),
    outside: outside.length,
    outsideSheets: sheetsOf(outside),
    names: names.length,
    leftNames,
    rules: rules.length,
    formats: leftOf("format"),
    validations: leftOf("validation"),
    unreadSheets: unread,
    circular: circular && circular.length,
    circularSheets: sheetsOf(circular ?? []),
    copy: mark && { madeAt: mark.madeAt, otherSheets: isCalculating ? null : otherThanOriginal(mark, before) },
  };
}
