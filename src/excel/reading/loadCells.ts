import { cellAddress, EVERY_CELL, overlap, readArea, type Area } from "../../book/address";
import { readsAsError, type RawSheet } from "../../book/reading/rawSheet";

/** One round trip to Excel; a writing counts them and stops between them. */
export type Sync = () => Promise<void>;

/**
 * Cells asked for in one message: of common formulas under 2 MB. Excel on the web answers with at most 5 MB; where the
 * formulas are so long that it refuses, the message is asked in halves.
 */
const CELLS_IN_A_MESSAGE = 15_000;

/** Of a sheet of ours so much is read at most; nothing of the book stands farther away. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: 5_000, columns: 200 };

export interface Wanted {
  sheet: string;
  /** What is asked for at most; of a sheet whose used cells end earlier, only those are loaded. */
  area: Area;
}

interface Block extends Area {
  /** Index among what was wanted. */
  of: number;
}

type Cells = Pick<RawSheet, "values" | "formulas" | "formats">;

/**
 * Values and formulas of areas of sheets, in as many messages as their size needs. They are loaded together, because a
 * text that begins with "=" is told from a formula only by its value.
 * @param withFormats number formats as well: for what is told as the cells show it
 * @returns one for each wanted area; null where nothing is used in it
 */
export async function loadCells(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  sync: Sync,
  withFormats = false,
): Promise<(RawSheet | null)[]> {
  if (wanted.length === 0) return [];
  const { worksheets } = context.workbook;
  const used = wanted.map(({ sheet }) => worksheets.getItem(sheet).getUsedRangeOrNullObject(true));
  used.forEach((range) => range.load("address"));
  await sync();
  const areas = used.map((range, index) =>
    range.isNullObject ? null : overlap(usedArea(range.address), wanted[index]!.area),
  );
  const loaded = areas.map(
    (area): Cells | null => area && { values: [], formulas: [], ...(withFormats ? { formats: [] } : {}) },
  );
  const blocks = areas.flatMap((area, of) => (area ? inBlocks(area, of) : []));
  for (const message of inMessages(blocks)) await loadMessage(context, message, wanted, loaded, sync);
  const sheets = areas.map(
    (area, index): RawSheet | null =>
      area && { name: wanted[index]!.sheet, row: area.row, column: area.column, ...loaded[index]! },
  );
  await tellTextsFromErrors(context, sheets, sync);
  return sheets;
}

/** "#N/A" without a formula: an error, or somebody's text. Seldom there, so only then asked of Excel, cell by cell. */
async function tellTextsFromErrors(
  context: Excel.RequestContext,
  sheets: readonly (RawSheet | null)[],
  sync: Sync,
): Promise<void> {
  const asked = sheets.flatMap((sheet) => {
    if (!sheet) return [];
    return sheet.formulas.flatMap((line, row) =>
      line.flatMap((content, column) => {
        if (!readsAsError(content)) return [];
        const [at, beside] = [sheet.row + row, sheet.column + column];
        const range = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(at, beside, 1, 1);
        range.load("valueTypes");
        return [{ sheet, address: cellAddress(at, beside), range }];
      }),
    );
  });
  if (asked.length === 0) return;
  await sync();
  for (const { sheet, address, range } of asked)
    if (range.valueTypes[0]![0] === "String") sheet.texts = new Set([...(sheet.texts ?? []), address]);
}

async function loadMessage(
  context: Excel.RequestContext,
  blocks: Block[],
  wanted: readonly Wanted[],
  loaded: (Cells | null)[],
  sync: Sync,
): Promise<void> {
  const ranges = blocks.map(({ row, column, rows, columns, of }) => {
    const range = context.workbook.worksheets.getItem(wanted[of]!.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas");
    if (loaded[of]!.formats) range.load("numberFormat");
    return range;
  });
  try {
    await sync();
  } catch (error) {
    const smaller = halves(blocks);
    if ((error as { code?: string }).code !== "ResponsePayloadSizeLimitExceeded" || !smaller) throw error;
    for (const half of smaller) await loadMessage(context, half, wanted, loaded, sync);
    return;
  }
  ranges.forEach((range, index) => {
    const cells = loaded[blocks[index]!.of]!;
    cells.values.push(...(range.values as unknown[][]));
    cells.formulas.push(...(range.formulas as unknown[][]));
    cells.formats?.push(...(range.numberFormat as unknown[][]));
  });
}

/** The same cells in two messages, in the same order; null where there is one row of cells only. */
function halves(blocks: Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block || block.rows < 2) return null;
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, row: block.row + rows, rows: block.rows - rows }]];
}

function inBlocks(area: Area, of: number): Block[] {
  const rows = Math.max(1, Math.floor(CELLS_IN_A_MESSAGE / area.columns));
  const blocks: Block[] = [];
  for (let row = 0; row < area.rows; row += rows)
    blocks.push({ ...area, row: area.row + row, rows: Math.min(rows, area.rows - row), of });
  return blocks;
}

function inMessages(blocks: Block[]): Block[][] {
  const messages: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > CELLS_IN_A_MESSAGE) {
      messages.push([]);
      cells = 0;
    }
    messages[messages.length - 1]!.push(block);
    cells += size;
  }
  return messages;
}

/** A used range that is whole rows or columns ("3:5", "A:C") ends where a sheet ends. */
function usedArea(address: string): Area {
  return readArea(address) ?? EVERY_CELL;
}
