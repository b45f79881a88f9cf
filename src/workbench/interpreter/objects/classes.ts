import type { Book } from "../book";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { DataValidationObject } from "./dataValidation";
import { AutoFilterObject } from "./filters";
import type { Makers } from "./makers";
import { NamedItemCollectionObject } from "./names";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
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
    autoFilter: (sheetId, tableId) => new AutoFilterObject(book, sheetId, tableId),
    rangeAreas: (sheetId, rects) => new RangeAreasObject(book, sheetId, rects),
  };
}
