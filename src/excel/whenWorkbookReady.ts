/** Settles once Excel can be talked to. Rejects where the page runs outside of Excel and Office.js never came. */
export async function whenWorkbookReady(): Promise<void> {
  if (typeof Office === "undefined") throw new Error("Office.js was not loaded");
  await Office.onReady();
}
