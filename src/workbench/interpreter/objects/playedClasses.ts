import * as application from "./application";
import * as chartAxes from "./chartAxes";
import * as chartFormats from "./chartFormats";
import * as charts from "./charts";
import * as chartSeries from "./chartSeries";
import * as conditionalDetails from "./conditionalDetails";
import * as conditionalFormats from "./conditionalFormats";
import * as dataValidation from "./dataValidation";
import * as documentProperties from "./documentProperties";
import * as filters from "./filters";
import * as freezePanes from "./freezePanes";
import * as functions from "./functions";
import * as headersFooters from "./headersFooters";
import { HostObject } from "./hostObject";
import * as names from "./names";
import * as newWorkbooks from "./newWorkbooks";
import * as pageLayout from "./pageLayout";
import * as protection from "./protection";
import * as range from "./range";
import * as rangeBorders from "./rangeBorders";
import * as rangeFormat from "./rangeFormat";
import * as services from "./services";
import * as table from "./table";
import * as tableColumns from "./tableColumns";
import * as tableRows from "./tableRows";
import * as tables from "./tables";
import * as tableSort from "./tableSort";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";
import * as worksheets from "./worksheets";

const modules: Record<string, unknown>[] = [
  application,
  chartAxes,
  chartFormats,
  charts,
  chartSeries,
  conditionalDetails,
  conditionalFormats,
  dataValidation,
  documentProperties,
  filters,
  freezePanes,
  functions,
  headersFooters,
  names,
  newWorkbooks,
  pageLayout,
  protection,
  range,
  rangeBorders,
  rangeFormat,
  services,
  table,
  tableColumns,
  tableRows,
  tables,
  tableSort,
  workbook,
  worksheet,
  worksheets,
];

/** Prototype of the object that plays each class, by the class's name. */
export function playedClasses(): Map<string, HostObject> {
  const found = new Map<string, HostObject>();
  for (const exported of modules.flatMap((module) => Object.values(module))) {
    if (typeof exported !== "function") continue;
    const prototype = (exported as { prototype?: unknown }).prototype;
    if (!(prototype instanceof HostObject)) continue;
    // Abstract bases have no name.
    if (prototype.className) found.set(prototype.className, prototype);
  }
  return found;
}
