/**
 * Excel's calculation while a book is written: it stands still from the first message to the last, instead of running
 * between every two. Where the user chose manual calculation it stays so, and what was written is calculated once.
 */
export class HeldCalculation {
  private mode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual" | null = null;
  private held = false;

  constructor(private readonly application: Excel.Application) {
    application.load("calculationMode");
  }

  /** The user calculates by hand. Known after the first round trip. */
  get isManual(): boolean {
    return this.mode === "Manual";
  }

  /** As the workbook calculates before anything is held. Known after the first round trip. */
  get now(): Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual" {
    return this.application.calculationMode;
  }

  /** With the first message that changes something; more than one suspension of the screen makes Excel's window flicker. */
  hold(): void {
    this.mode = this.application.calculationMode;
    this.held = true;
    if (!this.isManual) this.application.calculationMode = "Manual";
    this.application.suspendScreenUpdatingUntilNextSync();
  }

  /**
   * With the last message: Excel calculates what changed.
   * @param all every cell, also those whose formula is as it was
   */
  release(all = false): void {
    if (!this.held) return;
    if (!this.isManual) this.application.calculationMode = this.mode!;
    if (this.isManual || all) this.application.calculate(all ? "Full" : "Recalculate");
  }
}
