import type { CalculationMode } from "../../engine/spreadsheet";
import { HostObject } from "./hostObject";
import { WorkbookCreatedObject } from "./newWorkbooks";

const cultures = {
  "id-ID": { decimal: ",", group: "." },
  "en-US": { decimal: ".", group: "," },
} as const;

export class ApplicationObject extends HostObject {
  get className(): string {
    return "Application";
  }

  get CultureInfo(): HostObject {
    return new CultureInfoObject(this.book);
  }
  get CalculationMode(): CalculationMode {
    return this.book.engine.calculationMode();
  }
  set CalculationMode(mode: CalculationMode) {
    this.book.spreadsheet.setCalculationMode(mode);
  }
  get CalculationState(): string {
    return this.book.engine.isBusy() ? "Calculating" : "Done";
  }
  Calculate(type: string): void {
    this.book.spreadsheet.recalculate(type !== "Recalculate");
  }
  CreateWorkbook(base64?: string): HostObject {
    return new WorkbookCreatedObject(this.book, base64);
  }
  /** Writes of a batch reach the spreadsheet as one in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfoObject extends HostObject {
  get className(): string {
    return "CultureInfo";
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfoObject(this.book);
  }
}

export class NumberFormatInfoObject extends HostObject {
  get className(): string {
    return "NumberFormatInfo";
  }
  get NumberDecimalSeparator(): string {
    return cultures[this.book.engine.locale].decimal;
  }
  get NumberGroupSeparator(): string {
    return cultures[this.book.engine.locale].group;
  }
}
