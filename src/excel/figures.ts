import { briefCharts } from "../book/brief/briefCharts";
import type { Place } from "../book/explain/bookCells";
import type { Figures } from "./door";
import type { OfficeRuntime } from "./officeRuntime";
import { readBookCells } from "./reading/readBookCells";
import { readReference } from "./references";

/** Arrow keys held down pass many cells; the one that is stayed on counts. */
const QUIET_MILLISECONDS = 150;

/**
 * What the explanation of a figure asks of the workbook.
 * @param say turns Excel's refusals into problems of ours
 */
export function openFigures({ Excel }: OfficeRuntime, say: <T>(work: () => Promise<T>) => Promise<T>): Figures {
  return {
    selected: () => say(() => Excel.run(readSelection)),
    cells: () => say(() => Excel.run(readBookCells)),
    charts: briefCharts,
    watch: (moved) => say(() => watch(Excel, moved)),
  };
}

async function readSelection(context: Excel.RequestContext): Promise<Place> {
  const cell = context.workbook.getActiveCell();
  cell.load("address");
  await context.sync();
  const { sheet, area } = readReference(`=${cell.address}`)!;
  return { sheet, row: area.row, column: area.column };
}

async function watch(excel: OfficeRuntime["Excel"], moved: (isChanged: boolean) => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isChanged = false;
  const soon = async () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      moved(isChanged);
      isChanged = false;
    }, QUIET_MILLISECONDS);
  };
  const changed = () => {
    isChanged = true;
    return soon();
  };
  const registrations = await excel.run(async (context) => {
    const { onSelectionChanged, onActivated, onChanged } = context.workbook.worksheets;
    const results = [onSelectionChanged.add(soon), onActivated.add(soon), onChanged.add(changed)] as const;
    await context.sync();
    return results;
  });
  return () => {
    if (timer) clearTimeout(timer);
    // The page that listened is closing: nobody is left to be told that a listener could not be taken away.
    void excel
      .run(registrations[0].context, async (context) => {
        registrations.forEach((registration) => registration.remove());
        await context.sync();
      })
      .catch(() => undefined);
  };
}
