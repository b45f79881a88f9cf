import { whenWorkbookReady } from "./whenWorkbookReady";

/**
 * Ties a ribbon button of the manifest to what it does. Excel greys the button until the work is reported done,
 * so that is reported however the work ends.
 * @param id the button's FunctionName in manifest.xml
 */
export function tieRibbonButton(id: string, run: () => Promise<void>): void {
  void whenWorkbookReady().then(
    () =>
      Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
        try {
          await run();
        } finally {
          event.completed();
        }
      }),
    // Outside of Excel there is no ribbon.
    () => undefined,
  );
}

/** Brings the pane into view; an Excel without the shared runtime cannot, and the user opens it by its button. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
