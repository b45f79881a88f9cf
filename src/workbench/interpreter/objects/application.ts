import type { CalculationMode } from "../../engine/spreadsheet";
import { HostObject } from "./hostObject";

const cultures = {
  "id-ID": {
    decimal: ",",
    group: ".",
    date: "/",
    time: ".",
    short: "dd/MM/yyyy",
    long: "dd MMMM yyyy",
    clock: "HH.mm.ss",
  },
  "en-US": {
    decimal: ".",
    group: ",",
    date: "/",
    time: ":",
    short: "M/d/yyyy",
    long: "dddd, MMMM d, yyyy",
    clock: "h:mm:ss tt",
  },
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
  /** 191029 is the number of the calculation engine in current Excel. */
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return cultures[this.book.engine.locale].decimal;
  }
  get ThousandsSeparator(): string {
    return cultures[this.book.engine.locale].group;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  Calculate(type: string): void {
    this.book.spreadsheet.recalculate(type !== "Recalculate");
  }
  /** Writes of a batch reach the spreadsheet as one in any case, so neither call changes what is done. */
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfoObject extends HostObject {
  get className(): string {
    return "CultureInfo";
  }
  get Name(): string {
    return this.book.engine.locale;
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfoObject(this.book);
  }
  get DatetimeFormat(): HostObject {
    return new DatetimeFormatInfoObject(this.book);
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

export class DatetimeFormatInfoObject extends HostObject {
  get className(): string {
    return "DatetimeFormatInfo";
  }
  private get culture() {
    return cultures[this.book.engine.locale];
  }
  get DateSeparator(): string {
    return this.culture.date;
  }
  get TimeSeparator(): string {
    return this.culture.time;
  }
  get ShortDatePattern(): string {
    return this.culture.short;
  }
  get LongDatePattern(): string {
    return this.culture.long;
  }
  get LongTimePattern(): string {
    return this.culture.clock;
  }
}

export class RuntimeObject extends HostObject {
  get className(): string {
    return "Runtime";
  }
  get EnableEvents(): boolean {
    return this.book.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    this.book.events.enabled = enabled;
  }
}
