/** The add-in's custom functions, as its metadata file declares them and as a cell names them. */
import type { CustomFunctionFacts, CustomFunctionParameter } from "../engine/spreadsheet";
import type { AddinFacts } from "./ribbon/manifest";

interface MetadataFile {
  functions?: {
    id: string;
    name: string;
    description?: string;
    parameters?: CustomFunctionParameter[];
    result?: CustomFunctionFacts["result"];
    options?: Record<string, boolean>;
  }[];
}

/** @throws when the metadata cannot be fetched or read */
export async function loadFunctions(functions: AddinFacts["functions"]): Promise<CustomFunctionFacts[]> {
  if (!functions) return [];
  const response = await fetch(functions.metadata);
  if (!response.ok) throw new Error(`${functions.metadata.pathname}: ${response.status}`);
  return describeFunctions((await response.json()) as MetadataFile, functions.namespace);
}

/** A cell names a function with its namespace: "JAMSOS.IURAN". */
export function describeFunctions(metadata: MetadataFile, namespace: string): CustomFunctionFacts[] {
  return (metadata.functions ?? []).map(({ id, name, description, parameters = [], result, options = {} }) => ({
    id,
    name: `${namespace}.${name}`.toUpperCase(),
    description,
    parameters,
    result,
    allowErrors: options.allowErrorForDataTypeAny ?? false,
    volatile: options.volatile ?? false,
    requiresAddress: options.requiresAddress ?? false,
    requiresParameterAddresses: options.requiresParameterAddresses ?? false,
  }));
}
