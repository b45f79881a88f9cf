import { OfficeError } from "../interpreter/wire/officeError";
import { keepCopy } from "./savedWork";

/** `Excel.createWorkbook`: another page of this workbench, with a workbook of its own; this page's is not touched. */
export async function openBeside(bytes: Uint8Array | null): Promise<void> {
  const { url, forget } = await keepCopy(bytes ?? (await emptyFile()));
  // Without a name, so that each copy has a window of its own; browsers refuse windows nobody has just asked for.
  if (window.open(url, "_blank")) return;
  await forget();
  throw new OfficeError("GeneralException", "the browser opened no window");
}

async function emptyFile(): Promise<Uint8Array> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const file = new Workbook();
  file.addWorksheet("Sheet1");
  return new Uint8Array(await file.xlsx.writeBuffer());
}
