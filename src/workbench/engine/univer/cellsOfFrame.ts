/**
 * To draw one frame Univer asks a dozen times for every cell in sight (its look, borders, font, room beside it, marks, for
 * each part of a frozen window), and each time every part that has a say about the cell is asked anew: conditional
 * formats, entry rules, number formats, whether a text could be read as a date. No cell changes while a frame is drawn.
 */
import { Worksheet } from "@univerjs/core";
import { Scene } from "@univerjs/engine-render";
import { SHEET_COLUMNS } from "../addresses";

type Cell = ReturnType<Worksheet["getCell"]>;

/** What was asked for the frame that is being drawn; null between frames. */
let asked: Map<Worksheet, Map<number, Cell>> | null = null;

const draw = Scene.prototype.render;
const getCell = Worksheet.prototype.getCell;
let isReady = false;

/** Every cell is put together once a frame. */
export function putCellsTogetherOnceAFrame(): void {
  if (isReady) return;
  isReady = true;
  Scene.prototype.render = function (...context) {
    const outer = asked;
    asked ??= new Map();
    try {
      draw.apply(this, context);
    } finally {
      asked = outer;
    }
  };
  Worksheet.prototype.getCell = function (row, column) {
    if (!asked || row < 0 || column < 0) return getCell.call(this, row, column);
    let cells = asked.get(this);
    if (!cells) asked.set(this, (cells = new Map()));
    const key = row * SHEET_COLUMNS + column;
    const known = cells.get(key);
    if (known !== undefined || cells.has(key)) return known as Cell;
    const cell = getCell.call(this, row, column);
    cells.set(key, cell);
    return cell;
  };
}
