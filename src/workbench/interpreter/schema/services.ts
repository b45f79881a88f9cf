import type { ClassFacts } from "./schema";

const method = (name: string, arity: number) => ({ kind: "method" as const, name, arity });

/**
 * Objects of the wire that belong to Office rather than to the workbook. The client builds them from tables of its own that
 * the schema generator does not read, so their few facts stand here.
 */
export const services: Record<string, ClassFacts> = {
  "Microsoft.InternalService.AddinInternalService": {
    members: { NotifyActionHandlerReady: method("notifyActionHandlerReady", 0) },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    members: {
      GetAppRuntimeState: method("getAppRuntimeState", 0),
      SetAppRuntimeState: method("setAppRuntimeState", 1),
    },
  },
  "Microsoft.ExcelServices.CustomFunctions": {
    members: {
      SetInvocationArrayResults: method("setInvocationArrayResults", 1),
      SetInvocationResults: method("setInvocationResults", 1),
      _GetEnabledFeatures: method("_GetEnabledFeatures", 0),
      _SetInvocationError: method("_SetInvocationError", 2),
      _SetInvocationResult: method("_SetInvocationResult", 2),
      _SetOsfControlContainerReadyForCustomFunctions: method("_SetOsfControlContainerReadyForCustomFunctions", 0),
    },
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    members: {
      ExecuteRequestCreate: method("executeRequestCreate", 1),
      ExecuteRequestUpdate: method("executeRequestUpdate", 1),
    },
  },
};
