/** Requirement sets a host announces: name → highest version, such as { ExcelApi: "1.15" }. */
export type RequirementSets = Record<string, string>;

/**
 * What the stand-in announces. The object model of the npm client ends at ExcelApi 1.15; the sets up to 1.19 promise the
 * add-in one thing more, that reading leaves the user's undo alone, and that the stand-in keeps.
 */
export const announcedSets: RequirementSets = {
  ExcelApi: "1.19",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
  IdentityAPI: "1.1",
};

export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const announced = sets[name];
  return announced !== undefined && compareVersions(announced, String(version)) >= 0;
}

/** @param since "ExcelApi 1.7"; nothing means the first set, which every host has. */
export function isSupported(sets: RequirementSets, since: string | undefined): boolean {
  if (!since) return true;
  const [name = "", version = "1.1"] = since.split(" ");
  return isSetSupported(sets, name, version);
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
