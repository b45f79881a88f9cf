import { cellAddress, EVERY_CELL, overlap, readArea, type Area } from "../../book/address";
import { findCalls } from "../../book/standalone/formulaCalls";
import { movesAlong, type FoundRule, type RuleChange } from "../../book/standalone/planRules";

/** A rule as it was found, and how it is found again. */
export type WorkbookRule = FoundRule & ({ kind: "format"; id: string; operator: string | null } | FoundValidation);
interface FoundValidation {
  kind: "validation";
  area: Area;
  rule: Excel.DataValidationRule;
  around: Pick<Excel.DataValidation, "ignoreBlanks" | "errorAlert" | "prompt">;
}
interface SheetToLook {
  name: string;
  isProtected: boolean;
}

/** Objects asked for in one message, and areas asked for their rules in one workbook. */
const IN_A_MESSAGE = 400;
const MOST_AREAS = 4_000;

const asks = (formula: unknown): boolean => typeof formula === "string" && findCalls(formula).length > 0;

export async function formatsOf(
  context: Excel.RequestContext,
  sheets: readonly SheetToLook[],
  unread: Set<string>,
): Promise<WorkbookRule[]> {
  const found: WorkbookRule[] = [];
  const sync = () => context.sync();
  for (const { name: sheet, isProtected } of sheets) {
    // One sheet a message: where one holds a kind of rule that cannot be read, the others still can.
    try {
      const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
      conditionalFormats.load("items/type,items/id");
      await sync();
      const { items } = conditionalFormats;
      const custom = items.filter(({ type }) => type === "Custom");
      const compared = items.filter(({ type }) => type === "CellValue");
      custom.forEach((format) => format.custom.rule.load("formula"));
      compared.forEach((format) => format.cellValue.load("rule"));
      const areas = [...custom, ...compared].map((format) => {
        const area = format.getRangeOrNullObject();
        area.load("address");
        return { format, area };
      });
      if (areas.length > 0) await sync();
      for (const { format, area } of areas) {
        const rule = format.type === "Custom" ? null : format.cellValue.rule;
        const formulas = rule
          ? [rule.formula1, ...(rule.formula2 ? [rule.formula2] : [])]
          : [format.custom.rule.formula];
        if (formulas.some(asks))
          found.push({
            kind: "format",
            sheet,
            area: area.isNullObject ? null : readArea(area.address),
            formulas,
            isFixed: isProtected,
            id: format.id,
            operator: rule?.operator ?? null,
          });
      }
    } catch (error) {
      if (!isUnplayed(error)) throw error;
      unread.add(sheet);
    }
  }
  return found;
}

/** Some Excels know a member by name and cannot answer for it. */
const isUnplayed = (error: unknown): boolean =>
  ["NotImplemented", "ApiNotFound", "UnsupportedOperation"].includes((error as { code?: string }).code ?? "");

/**
 * A range answers for its rule where all its cells share one; where they do not, its halves are asked, columns first,
 * down to the last row of the sheet: rules reach beyond what is filled.
 */
export async function validationsOf(
  context: Excel.RequestContext,
  sheets: readonly SheetToLook[],
  unread: Set<string>,
): Promise<WorkbookRule[]> {
  const used = sheets.map(({ name, isProtected }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    range.load("address");
    return { sheet: name, isProtected, range };
  });
  const sync = () => context.sync();
  await sync();
  const isFixed = new Map(sheets.map(({ name, isProtected }) => [name, isProtected]));
  let waiting = used.flatMap(({ sheet, range }): Piece[] => {
    const area = range.isNullObject ? null : readArea(range.address);
    return area ? [{ sheet, area: { ...area, row: 0, rows: EVERY_CELL.rows } }] : [];
  });
  const pieces: (Piece & { rule: Excel.DataValidationRule })[] = [];
  for (let looked = 0; waiting.length > 0;) {
    if (looked >= MOST_AREAS) {
      waiting.forEach(({ sheet }) => unread.add(sheet));
      break;
    }
    const asked = ask(context, waiting.slice(0, IN_A_MESSAGE));
    looked += asked.length;
    await sync();
    const halves: Piece[] = [];
    for (const { sheet, area, dataValidation } of asked) {
      if (dataValidation.type === "None") continue;
      if (isMixed(dataValidation)) halves.push(...halvesOf(area).map((half) => ({ sheet, area: half })));
      else if (formulasOf(dataValidation.rule).some(asks)) pieces.push({ sheet, area, rule: dataValidation.rule });
    }
    waiting = [...waiting.slice(IN_A_MESSAGE), ...halves];
  }
  if (pieces.length === 0) return [];
  // The halves of one rule are put together again, and asked as one: only then is its first cell known.
  const askWhole = async (areas: readonly Piece[]) => {
    const asked = ask(context, areas);
    asked.forEach(({ dataValidation }) => dataValidation.load("ignoreBlanks,errorAlert,prompt"));
    await sync();
    return asked;
  };
  const whole = await askWhole(joined(pieces, () => true));
  const apart = pieces.filter(({ sheet, area }) =>
    whole.some((one) => isMixed(one.dataValidation) && one.sheet === sheet && overlap(one.area, area)),
  );
  const alike = apart.length === 0 ? [] : await askWhole(joined(apart, (one, other) => textOf(one) === textOf(other)));
  const rules = [...whole, ...alike].filter(({ dataValidation }) => !isMixed(dataValidation));
  const told = rules.map(({ sheet, dataValidation }) => `${sheet} ${JSON.stringify(dataValidation.rule)}`);
  return rules
    .map(({ sheet, area, dataValidation }, index): WorkbookRule => {
      const { rule, ignoreBlanks, errorAlert, prompt } = dataValidation;
      const formulas = formulasOf(rule);
      // The same words at two places with cells that move along: it is not known from which of them they are told.
      const isUncertain = formulas.some(movesAlong) && told.indexOf(told[index]!) !== told.lastIndexOf(told[index]!);
      return {
        kind: "validation",
        sheet,
        area,
        formulas,
        isFixed: isUncertain || (isFixed.get(sheet) ?? false),
        rule,
        around: { ignoreBlanks, errorAlert, prompt },
      };
    })
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b), undefined, { numeric: true }));
}

interface Piece {
  sheet: string;
  area: Area;
}
const textOf = ({ rule }: { rule: Excel.DataValidationRule }): string => JSON.stringify(rule);
const orderOf = ({ sheet, area }: FoundRule): string => `${sheet} ${area ? cellAddress(area.row, area.column) : ""}`;

const ask = (context: Excel.RequestContext, pieces: readonly Piece[]) =>
  pieces.map(({ sheet, area }) => {
    const { row, column, rows, columns } = area;
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    dataValidation.load("type,rule");
    return { sheet, area, dataValidation };
  });
const isMixed = ({ type }: Excel.DataValidation): boolean => type === "Inconsistent" || type === "MixedCriteria";

/** Pieces below each other, then beside each other, become one. */
function joined<T extends Piece>(pieces: readonly T[], isAlike: (one: T, other: T) => boolean): T[] {
  const join = (from: readonly T[], isDown: boolean): T[] => {
    const done: T[] = [];
    const key = (area: Area) => (isDown ? [area.column, area.columns, area.row] : [area.row, area.rows, area.column]);
    const sorted = [...from].sort((a, b) => {
      const [one, other] = [key(a.area), key(b.area)];
      return a.sheet.localeCompare(b.sheet) || one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!;
    });
    for (const piece of sorted) {
      const last = done[done.length - 1];
      const { area } = piece;
      const meets =
        last?.sheet === piece.sheet &&
        isAlike(last, piece) &&
        (isDown
          ? last.area.column === area.column &&
            last.area.columns === area.columns &&
            last.area.row + last.area.rows === area.row
          : last.area.row === area.row &&
            last.area.rows === area.rows &&
            last.area.column + last.area.columns === area.column);
      if (!last || !meets) done.push({ ...piece, area: { ...area } });
      else if (isDown) last.area.rows += area.rows;
      else last.area.columns += area.columns;
    }
    return done;
  };
  return join(join(pieces, true), false);
}

function halvesOf({ row, column, rows, columns }: Area): Area[] {
  if (rows === 1 && columns === 1) return [];
  if (columns > 1) {
    const first = Math.ceil(columns / 2);
    return [
      { row, column, rows, columns: first },
      { row, column: column + first, rows, columns: columns - first },
    ];
  }
  const first = Math.ceil(rows / 2);
  return [
    { row, column, rows: first, columns },
    { row: row + first, column, rows: rows - first, columns },
  ];
}

/** All texts of a validation rule, whatever its kind. */
const formulasOf = (rule: unknown): string[] =>
  typeof rule === "object" && rule !== null
    ? Object.values(rule).flatMap(formulasOf)
    : typeof rule === "string"
      ? [rule]
      : [];

/** The same rule with other texts in the places of its own. */
function withFormulas<T>(rule: T, formulas: string[]): T {
  if (typeof rule === "string") return formulas.shift() as T;
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, withFormulas(value, formulas)])) as T;
}

/** Gives rules their new formulas, or their own again; one that somebody has deleted meanwhile is no matter. */
export async function writeRules(
  context: Excel.RequestContext,
  changes: readonly RuleChange[],
  which: "content" | "was",
): Promise<void> {
  if (changes.length === 0) return;
  const { worksheets } = context.workbook;
  const formats = new Map(
    [...new Set(changes.flatMap(({ rule }) => (rule.kind === "format" ? [rule.sheet] : [])))].map((sheet) => {
      const { conditionalFormats } = worksheets.getItem(sheet).getRange();
      conditionalFormats.load("items/type,items/id");
      return [sheet, conditionalFormats];
    }),
  );
  await context.sync();
  for (const { rule: found, content } of changes) {
    const rule = found as WorkbookRule;
    const formulas = which === "content" ? content : rule.formulas;
    if (rule.kind === "format") {
      const format = formats.get(rule.sheet)?.items.find(({ id }) => id === rule.id);
      if (!format) continue;
      if (rule.operator === null) format.custom.rule.formula = formulas[0]!;
      else
        format.cellValue.rule = {
          operator: rule.operator as "EqualTo",
          formula1: formulas[0]!,
          ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
        };
    } else {
      const { row, column, rows, columns } = rule.area;
      const { dataValidation } = worksheets.getItem(rule.sheet).getRangeByIndexes(row, column, rows, columns);
      dataValidation.rule = withFormulas(rule.rule, [...formulas]);
      Object.assign(dataValidation, rule.around);
    }
  }
  await context.sync();
}
