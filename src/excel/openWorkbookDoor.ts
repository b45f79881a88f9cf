import { readArea } from "../book/address";
import { askCapabilities } from "./capabilities";
import { DoorError, type PlanReading, type WorkbookDoor, type WriteOutcome } from "./door";
import { displayLanguage, onThemeChanged, readCulture, readTheme } from "./environment";
import { pageOffice, type OfficeRuntime } from "./officeRuntime";
import { doorProblem, problemOfError } from "./problems";
import { sheetNames } from "../texts/book/names";
import { readBook } from "./reading/readBook";
import { readChecks } from "./reading/readChecks";
import { surveyWorkbook } from "./survey";
import { watchBook, signatureOf } from "./watchBook";
import { loadState, saveState, sheetMarks } from "./windowState";
import { writeBook } from "./writing/writeBook";

/**
 * The workbook this add-in runs in. Call after `Office.onReady`.
 * @param office Microsoft's client; the page's own by default
 */
export function openWorkbookDoor(office: OfficeRuntime = pageOffice()): WorkbookDoor {
  const { Excel } = office;
  const marks = sheetMarks(office);
  let capabilities: ReturnType<typeof askCapabilities> | null = null;
  const can = () => (capabilities ??= askCapabilities(office));
  let writing = 0;
  /** What the pane knows already, so that an event without news stays without consequence. */
  let told = "";

  /** Excel's refusals as problems of ours. */
  const say = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new DoorError(problemOfError(error));
    }
  };

  const read = (): Promise<PlanReading | null> =>
    say(async () => {
      const { found } = await Excel.run((context) => readBook(context, can()));
      const reading = found?.reading ?? null;
      told = signatureOf(reading);
      return reading;
    });

  return {
    capabilities: () => Promise.resolve(can()),
    displayLanguage: () => displayLanguage(office),
    culture: () => say(() => readCulture(office)),
    theme: () => readTheme(office),
    onThemeChanged: (listener) => onThemeChanged(office, listener),
    readPlan: read,

    async writePlan(plan, options) {
      writing += 1;
      try {
        const run = (context: Excel.RequestContext): Promise<WriteOutcome> => writeBook(context, plan, options, can(), marks);
        // ExcelApi 1.20 makes one undo step of it; older hosts would refuse the option.
        const outcome = await (can().undoGroups ? Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, run) : Excel.run(run));
        if (outcome.status === "written") await read().catch(() => null);
        return outcome;
      } catch (error) {
        return { status: "failed", problem: problemOfError(error) };
      } finally {
        writing -= 1;
      }
    },

    async watchPlan(listener) {
      const watch = await say(() =>
        watchBook(
          office,
          () => writing > 0,
          () => {
            const before = told;
            void read()
              .then((reading) => {
                if (reading && signatureOf(reading) !== before) listener(reading);
              })
              // A cell is being edited again: its own change will come.
              .catch(() => undefined);
          },
        ),
      );
      return () => void watch.stop().catch(() => undefined);
    },

    showCell: (sheet, address) =>
      say(() =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItemOrNullObject(sheet);
          found.load("name");
          await context.sync();
          if (found.isNullObject) throw new DoorError(doorProblem("sheet_missing", { sheet }));
          found.activate();
          if (address !== "") {
            if (!readArea(address)) throw new DoorError(doorProblem("cell_missing", { sheet, address }));
            found.getRange(address).select();
          }
          await context.sync();
        }),
      ),

    showSheet: (key) =>
      say(() =>
        Excel.run(async (context) => {
          const { ours } = await surveyWorkbook(context);
          const name = ours[key];
          if (name === undefined) throw new DoorError(doorProblem("sheet_missing", { sheet: sheetNames[key][displayLanguage(office)] }));
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }),
      ),
    readChecks: () => say(() => Excel.run(readChecks)),

    loadState: (key) => Promise.resolve(loadState(office, key)),
    saveState: (key, value) => say(() => saveState(office, key, value)),
  };
}
