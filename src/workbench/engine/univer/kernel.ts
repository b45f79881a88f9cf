/**
 * One Univer instance holding one workbook, and the few services of it the rest of this folder works with.
 * Which plugins are loaded (headless or with the grid on screen) is decided by `node.ts` and `browser.ts`.
 */
import {
  DependentOn,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  Injector,
  LocaleType,
  LogLevel,
  Plugin,
  Univer,
  UniverInstanceType,
  setDependencies,
  type IUniverConfig,
  type IWorkbookData,
  type PluginCtor,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  Lexer,
} from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/sheets";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { SpreadsheetError, type SpreadsheetLocale } from "../spreadsheet";
import { CalculationTrigger } from "./calculationTrigger";
import { Dependencies } from "./dependencies";
import { Results } from "./textResults";
import { keepFormulasUnderLooks } from "./looksAlone";
import { TableReferences } from "./tableReferences";
import { TableAwareLexer } from "./tableAwareLexer";
import { UndoSteps } from "./undoSteps";

const FIRST_SHEET_ROWS = 1000;
const FIRST_SHEET_COLUMNS = 52;

/** Puts our own calculation trigger and lexer in place of Univer's before anything has asked for them. */
class OwnParts extends Plugin {
  static override pluginName = "WORKBENCH_OWN_PARTS";
  static override type = UniverInstanceType.UNIVER_SHEET;
  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }
  override onStarting(): void {
    keepFormulasUnderLooks(this._injector.get(ICommandService));
    this._injector.add([CalculationTrigger]);
    this._injector.add([TableReferences]);
    this._injector.replace([
      TriggerCalculationController,
      {
        // Whoever asks for Univer's trigger gets ours; a class with private members is like no other to the compiler.
        useFactory: (own: CalculationTrigger) => own as unknown as TriggerCalculationController,
        deps: [CalculationTrigger],
      },
    ]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: Dependencies }]);
    this._injector.replace([IFormulaRuntimeService, { useClass: Results }]);
    this._injector.replace([Lexer, { useClass: TableAwareLexer }]);
  }
}
// Decorator syntax is avoided so that esbuild, tsx and webpack need no special setting.
setDependencies(OwnParts, [Injector], 1);
DependentOn(UniverSheetsFormulaPlugin)(OwnParts);

export interface KernelOptions {
  locale: SpreadsheetLocale;
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];
  locales?: IUniverConfig["locales"];
}

/** Univer caches parsed formulas by unit id for the whole process, so two workbooks may not share one. */
let opened = 0;

export class Kernel {
  readonly unitId = `workbook${++opened}_`;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly interceptors: SheetInterceptorService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly definedNames: IDefinedNamesService;
  readonly superTables: ISuperTableService;
  readonly calculation: CalculationTrigger;
  readonly tableReferences: TableReferences;
  readonly dependencies: Dependencies;

  constructor(readonly options: KernelOptions) {
    this.univer = new Univer({
      locale: options.locale === "id-ID" ? LocaleType.ID_ID : LocaleType.EN_US,
      locales: options.locales,
      logLevel: LogLevel.ERROR,
      override: [[IUndoRedoService, { useClass: UndoSteps }]],
    });
    for (const entry of options.plugins) {
      if (Array.isArray(entry)) this.univer.registerPlugin(entry[0], entry[1]);
      else this.univer.registerPlugin(entry);
    }
    this.univer.registerPlugin(OwnParts);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...emptyWorkbook(options.locale), id: this.unitId });
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoRedo = this.injector.get(IUndoRedoService);
    this.interceptors = this.injector.get(SheetInterceptorService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.functions = this.injector.get(IFunctionService);
    this.definedNames = this.injector.get(IDefinedNamesService);
    this.superTables = this.injector.get(ISuperTableService);
    this.calculation = this.injector.get(CalculationTrigger);
    this.dependencies = this.injector.get(IFormulaDependencyGenerator) as Dependencies;
    this.dependencies.changes.watch(this.commands);
    this.tableReferences = this.injector.get(TableReferences);
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new SpreadsheetError("InvalidOperation", "The workbook is closed.");
    return workbook;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new SpreadsheetError("ItemNotFound", `There is no sheet with the id "${sheetId}".`);
    return sheet;
  }

  /** Replaces the whole workbook by another one. */
  load(data: Partial<IWorkbookData>): void {
    const instances = this.injector.get(IUniverInstanceService);
    instances.disposeUnit(this.unitId);
    this.dependencies.changes.note();
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: this.unitId });
    instances.focusUnit(this.unitId);
    this.undoRedo.clearUndoRedo(this.unitId);
  }

  dispose(): void {
    this.univer.dispose();
  }
}

export function emptySheet(id: string, name: string) {
  return {
    id,
    name,
    rowCount: FIRST_SHEET_ROWS,
    columnCount: FIRST_SHEET_COLUMNS,
    // Excel's defaults: 64 pixels (48 points) and 20 pixels (15 points).
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    // Univer copies a new sheet member by member and takes these for granted.
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
  };
}

function emptyWorkbook(locale: SpreadsheetLocale): Partial<IWorkbookData> {
  return {
    name: "Workbook",
    locale: locale === "id-ID" ? LocaleType.ID_ID : LocaleType.EN_US,
    sheetOrder: ["sheet1"],
    sheets: { sheet1: emptySheet("sheet1", "Sheet1") },
    styles: {},
  };
}
