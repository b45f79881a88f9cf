import { readArea } from "../book/address";
import { askCapabilities } from "./capabilities";
import { DoorError, type DoorProblem, type PlanReading, type Standalone, type WorkbookDoor } from "./door";
import { displayLanguage, onPaneFocus, onThemeChanged, paneHasFocus, readCulture, readTheme } from "./environment";
import { pageOffice, type OfficeRuntime } from "./officeRuntime";
import { doorProblem, problemOfError } from "./problems";
import { sheetNames } from "../texts/book/names";
import { readTotal } from "./reading/readTotal";
import { watchBook, signatureOf } from "./watchBook";
import { loadState, saveState } from "./windowState";

const bookWork = () => import(/* webpackChunkName: "book" */ "./bookWork");

/**
 * The workbook this add-in runs in. Call after `Office.onReady`.
 * @param office Microsoft's client; the page's own by default
 */
export function openWorkbookDoor(office: OfficeRuntime = pageOffice()): WorkbookDoor {
  const { Excel } = office;
  let capabilities: ReturnType<typeof askCapabilities> | null = null;
  const can = () => (capabilities ??= askCapabilities(office));
  let standalone: Standalone | null = null;
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
      const { openBook, sheetMarks } = await bookWork();
      const reading = await openBook(office, can(), () => writing > 0, sheetMarks(office).paper());
      told = signatureOf(reading);
      return reading;
    });

  /** What is known of the book is brought up to date. @returns why it could not be, for those who read notices */
  const unreadable = (): Promise<DoorProblem[]> =>
    read().then(
      () => [],
      (error: unknown) => [problemOfError(error)],
    );

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
        const { begunWritings, sheetMarks, writeBook } = await bookWork();
        // Never grouped for Excel's undo: inside a group, deleting or renaming a sheet is refused on Windows and Mac.
        const outcome = await Excel.run((context) =>
          writeBook(context, plan, options, can(), sheetMarks(office), begunWritings(office)),
        );
        if (outcome.status === "written") return { ...outcome, notices: [...outcome.notices, ...(await unreadable())] };
        // Excel on a desk lets a read-only workbook be changed and only its saving refused: so it is tried first.
        const refused =
          outcome.status === "failed" &&
          ["sheet_protected", "workbook_protected", "excel_refused"].includes(outcome.problem.code);
        return refused && can().readOnly ? { status: "failed", problem: doorProblem("read_only") } : outcome;
      } catch (error) {
        return { status: "failed", problem: problemOfError(error) };
      } finally {
        writing -= 1;
      }
    },

    async watchPlan(listener, otherwise, onUnread, onFailed) {
      let unread = false;
      const follow = () => {
        unread = false;
        const before = told;
        void read()
          .then((reading) => {
            if (reading && signatureOf(reading) !== before) listener(reading);
            else otherwise?.();
          })
          .catch((error: unknown) => {
            const problem = problemOfError(error);
            if (problem.code !== "cell_being_edited") onFailed?.(problem);
          });
      };
      const changed = (meanwhile: boolean) => {
        if (meanwhile) told = "";
        if (can().readingKeepsUndo || paneHasFocus()) return follow();
        unread = true;
        onUnread?.();
      };
      const watch = await say(() => watchBook(office, () => writing > 0, changed));
      const stopFocus = onPaneFocus(() => unread && follow());
      return () => {
        stopFocus();
        // The pane is closing, and with it goes the listener: nobody is left to be told.
        void watch.stop().catch(() => undefined);
      };
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
      say(async () => {
        const { surveyWorkbook } = await bookWork();
        await Excel.run(async (context) => {
          const { ours } = await surveyWorkbook(context);
          const name = ours[key];
          if (name === undefined)
            throw new DoorError(doorProblem("sheet_missing", { sheet: sheetNames[key][displayLanguage(office)] }));
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        });
      }),
    readChecks: () => say(async () => Excel.run((await bookWork()).readChecks)),
    figures: async () => (await bookWork()).openFigures(office, say),
    // One for the life of the pane: it remembers what to put back.
    standalone: async () => (standalone ??= (await bookWork()).openStandalone(office, say)),
    readTotal: () => say(() => Excel.run(readTotal)),

    loadState: (key) => Promise.resolve(loadState(office, key)),
    saveState: (key, value) => say(() => saveState(office, key, value)),
  };
}
