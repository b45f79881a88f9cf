const EXCEL_FILE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes made on this page to the browser's downloads; nothing leaves the machine. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: EXCEL_FILE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the bytes after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Lets a person choose one Excel file; null when they think better of it. */
export function chooseExcelFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = `.xlsx,${EXCEL_FILE}`;
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}
