import type { Book } from "../book";
import { invalidArgument } from "../wire/officeError";
import { HostObject } from "./hostObject";

/** What objects of Office itself, rather than of the workbook, hand on. */
export interface ServiceListener {
  /** The add-in's runtime can take calls of custom functions. */
  customFunctionsReady(): void;
  /** `[invocationId, succeeded, value, errorCode?, milliseconds?]` each. */
  customFunctionResults(results: unknown[][]): void;
  /** `Office.ribbon.requestUpdate`: the tabs, groups and controls it names. */
  ribbonUpdate(update: unknown): void;
  ribbonCreate(create: unknown): void;
  paneShown(): boolean;
  showPane(shown: boolean): void;
}

abstract class Service extends HostObject {
  constructor(
    book: Book,
    protected readonly listener: ServiceListener,
  ) {
    super(book);
  }
}

export class AddinInternalService extends Service {
  get className(): string {
    return "Microsoft.InternalService.AddinInternalService";
  }
  NotifyActionHandlerReady(): void {}
}

/** `Office.addin.showAsTaskpane` and `hide`. A closed pane's runtime lives on ("Background"). */
export class AppRuntimeService extends Service {
  get className(): string {
    return "Microsoft.AppRuntime.AppRuntimeService";
  }
  GetAppRuntimeState(): string {
    return this.listener.paneShown() ? "Visible" : "Background";
  }
  SetAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background")
      throw invalidArgument(`the state "${String(state)}" is not played`);
    this.listener.showPane(state === "Visible");
  }
}

export class CustomFunctionsService extends Service {
  get className(): string {
    return "Microsoft.ExcelServices.CustomFunctions";
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.listener.customFunctionsReady();
  }
  /** 2 = results may follow each other after 200 ms instead of 500; asked only where CustomFunctions 1.9 is announced. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }
  SetInvocationArrayResults(results: unknown[][]): void {
    this.listener.customFunctionResults(results);
  }
  /** The older form: objects instead of arrays. */
  SetInvocationResults(results: Record<string, unknown>[]): void {
    this.listener.customFunctionResults(
      results.map((result) => [
        result["id"],
        result["success"] ?? result["isSuccess"],
        result["value"],
        result["errorCode"],
      ]),
    );
  }
  _SetInvocationResult(id: number, value: unknown): void {
    this.listener.customFunctionResults([[id, true, value]]);
  }
  _SetInvocationError(id: number, message: unknown): void {
    this.listener.customFunctionResults([[id, false, message, 7]]);
  }
}

export class DynamicRibbonService extends Service {
  get className(): string {
    return "Microsoft.DynamicRibbon.DynamicRibbon";
  }
  ExecuteRequestUpdate(json: unknown): void {
    this.listener.ribbonUpdate(typeof json === "string" ? JSON.parse(json) : json);
  }
  ExecuteRequestCreate(json: unknown): void {
    this.listener.ribbonCreate(typeof json === "string" ? JSON.parse(json) : json);
  }
}
