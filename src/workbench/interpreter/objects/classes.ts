import type { Book } from "../book";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { DataValidationObject } from "./dataValidation";
import type { Makers } from "./makers";
import { NamedItemCollectionObject } from "./names";
import { WebWorkbookObject } from "./newWorkbooks";
import { RangeObject } from "./range";
import { RangeFormatObject } from "./rangeFormat";
import {
  AddinInternalService,
  AppRuntimeService,
  CustomFunctionsService,
  DynamicRibbonService,
  type ServiceListener,
} from "./services";
import { TableObject } from "./table";
import { TableCollectionObject } from "./tables";
import { RangeSortObject } from "./tableSort";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

export function createMakers(book: Book, listener: ServiceListener): Makers {
  const services = [AddinInternalService, AppRuntimeService, CustomFunctionsService, DynamicRibbonService].map(
    (Service) => new Service(book, listener),
  );
  return {
    workbook: () => new WorkbookObject(book),
    webWorkbook: () => new WebWorkbookObject(book),
    service: (name) => services.find((service) => service.className === name) ?? null,
    range: (sheetId, rect) => new RangeObject(book, { sheetId, rect: { ...rect }, gone: false }),
    tracked: (range) => new RangeObject(book, range),
    worksheet: (sheetId) => new WorksheetObject(book, sheetId),
    tables: (sheetId) => new TableCollectionObject(book, sheetId),
    table: (tableId) => new TableObject(book, tableId),
    names: (sheetId) => new NamedItemCollectionObject(book, sheetId),
    rangeFormat: (range) => new RangeFormatObject(book, range),
    rangeSort: (range) => new RangeSortObject(book, range),
    dataValidation: (range) => new DataValidationObject(book, range),
    conditionalFormats: (range) => new ConditionalFormatCollectionObject(book, range),
  };
}
