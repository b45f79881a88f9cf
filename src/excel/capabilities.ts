import type { Capabilities } from "./door";
import type { OfficeRuntime } from "./officeRuntime";

/** Newest requirement set this code knows a use for. */
const NEWEST = 20;

/** Everything this Excel is asked about itself, in one place; nothing else in the add-in asks for a requirement set. */
export function askCapabilities({
  Office: { context },
}: OfficeRuntime): Capabilities & { tableResize: boolean; spills: boolean; copies: boolean } {
  const { document } = context;
  const has = (version: string, set = "ExcelApi") => context.requirements.isSetSupported(set, version);
  let newest = 1;
  for (let minor = 1; minor <= NEWEST; minor += 1) if (has(`1.${minor}`)) newest = minor;
  return {
    api: `1.${newest}`,
    customFunctions: has("1.1", "CustomFunctionsRuntime"),
    sharedRuntime: has("1.1", "SharedRuntime"),
    readingKeepsUndo: has("1.19"),
    readOnly: document.mode === "readOnly",
    dataValidation: has("1.8"),
    conditionalFormats: has("1.6"),
    pageLayout: has("1.9"),
    charts: has("1.9"),
    tableResize: has("1.13"),
    spills: has("1.12"),
    copies: has("1.1", "CompressedFile") && has("1.8") && typeof document.getFileAsync === "function",
  };
}
