import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkManifest } from "../../scripts/build/check-manifest.mjs";
import { fillManifest } from "../../scripts/build/manifest.mjs";
import { officeMembers } from "../../scripts/build/office-members.mjs";
import { root } from "./sources";

const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const dist = path.join(root, "dist");
const check = (manifest: string) => checkManifest(manifest, dist);
/** The manifest with something else in it; what is to be replaced must be there. */
function changed(what: string | RegExp, by: string): string {
  const other = text.replace(what, by);
  expect(other).not.toBe(text);
  return other;
}

describe("manifest.xml", () => {
  it("stands the check that needs no internet: order, ids, lengths, addresses, languages, icons", () => {
    expect(check(text)).toEqual([]);
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(text).toContain(`<Version>${version}.0</Version>`);
  });

  it("asks little for the pane and more only for functions and the shared runtime", () => {
    const sets = [...text.matchAll(/<(bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, prefix = "", name, version]) => `${prefix}${name} ${version}`,
    );
    expect(sets).toEqual(["ExcelApi 1.11", "bt:CustomFunctionsRuntime 1.1", "bt:SharedRuntime 1.1"]);
  });

  it("names no pane by an id of its own, which a page that stays forbids", () => {
    expect(text).not.toContain("TaskpaneId");
  });

  it("runs cells, pane and buttons in one page that stays", () => {
    expect(text).toContain('<Runtime resid="Taskpane.Url" lifetime="long" />');
    expect(text.match(/(Runtime|SourceLocation|FunctionFile) resid="Taskpane\.Url"/g)).toHaveLength(4);
  });

  it("has a ribbon command for each function name it calls", () => {
    const bundle = readFileSync(path.join(dist, "taskpane.js"), "utf8");
    const calls = [...text.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name!);
    expect(calls).toEqual(["writeBudget"]);
    for (const name of calls) expect(bundle.includes(`"${name}"`) || bundle.includes(`${name}:`), name).toBe(true);
  });
});

describe("the check of a manifest", () => {
  it.each([
    ["text that is no XML", "</Hosts>", "", /^not well-formed XML/],
    [
      "elements in another order",
      /(<Title resid="OpenPane.Label" \/>)\s*(<Description resid="OpenPane.Tooltip" \/>)/,
      "$2$1",
      /^Supertip has Description, Title; the order is Title, Description/,
    ],
    [
      "an element Office does not know there",
      "<FunctionName>",
      "<TaskpaneId>x</TaskpaneId><FunctionName>",
      /^TaskpaneId is not known in Action/,
    ],
    ["an id that is no GUID", "28a55f89-", "", /^Id ".*" is no GUID/],
    ["a version of three parts", ".0.0</Version>", "</Version>", /has not four parts/],
    [
      "a resource nobody defines",
      'resid="WriteBudget.Tooltip"',
      'resid="Nothing"',
      /^resid "Nothing" is defined nowhere/,
    ],
    [
      "a resource nobody uses",
      '<bt:String id="Group.Label"',
      '<bt:String id="Extra" DefaultValue="JAMSOS" /><bt:String id="Group.Label"',
      /^resource "Extra" is used nowhere/,
    ],
    [
      "two buttons of one id",
      'id="SimulasiIuran.WriteBudget"',
      'id="SimulasiIuran.OpenPane"',
      /^id "SimulasiIuran.OpenPane" stands twice/,
    ],
    ["a resource id of 33 characters", /Functions\.Namespace/g, "N".repeat(33), /longer than 32 characters/],
    [
      "a short text of 126 characters",
      "Write to workbook",
      "x".repeat(126),
      /bt:ShortStrings .* is 126 characters, Office takes 125/,
    ],
    ["a long text of 251 characters", "Open the pane to", "x".repeat(251), /bt:LongStrings .* Office takes 250/],
    [
      "a sentence in one language",
      '<bt:Override Locale="en-US" Value="Plan a budget" />',
      "",
      /^"Susun anggaran" is not said in en-US/,
    ],
    [
      "an address that is not https",
      '"https://localhost:3000/assets/icon-32.png"',
      '"http://localhost:3000/assets/icon-32.png"',
      /is not https/,
    ],
    [
      "an address elsewhere",
      '"https://localhost:3000/functions.js"',
      '"https://example.com/functions.js"',
      /lies outside of https:\/\/localhost:3000\//,
    ],
    [
      "a file the build does not make",
      "/functions.js",
      "/function.js",
      /names function\.js, which the build does not make/,
    ],
    [
      "another domain",
      "<AppDomain>https://localhost:3000",
      "<AppDomain>https://localhost:3001",
      /^AppDomains do not name https:\/\/localhost:3000/,
    ],
    ["an icon of another size", "assets/icon-32.png", "assets/icon-80.png", /is 80 × 80 pixels, the manifest says 32/],
    ["an icon size left out", '<bt:Image size="80" resid="Write.80x80" />', "", /Office asks for 16, 32 and 80/],
  ])("finds %s", (_what, before, after, fault) => {
    expect(check(changed(before, after))).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
});

describe("the floor the manifest asks for", () => {
  const floor = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(text)![1]!;
  /** Members of newer sets, each behind a question or without harm where it is missing. */
  const ABOVE: Record<string, string> = {
    "Range.getSpillingToRangeOrNullObject": "asked first: can.spills",
    "Table.resize": "asked first: can.tableResize",
    "WorksheetChangedEventArgs.triggerSource": "undefined in an older Excel, and compared only",
  };
  const members = officeMembers(root).filter(({ set }) => set === "ExcelApi");
  const minor = (version: string) => Number(version.split(".")[1]);

  it("is that of the newest member of Office.js the code uses, by Microsoft's own declarations", () => {
    expect(members.length).toBeGreaterThan(100);
    const newer = members.filter(({ version }) => minor(version) > Number(floor));
    expect(newer.map(({ member }) => member)).toEqual(Object.keys(ABOVE));
    const needed = members.filter(({ member }) => !(member in ABOVE)).map(({ version }) => minor(version));
    expect(Math.max(...needed)).toBe(Number(floor));
  });

  it("is read from every way of using a member", () => {
    const version = (name: string) => members.find(({ member }) => member === name)?.version;
    // A property read, one destructured, one in a literal, one named in a text for load.
    expect(version("Application.suspendScreenUpdatingUntilNextSync")).toBe("1.9");
    expect(version("Application.cultureInfo")).toBe("1.11");
    expect(version("PageLayoutZoomOptions.horizontalFitToPages")).toBe("1.9");
    expect(version("WorksheetProtection.protected")).toBe("1.2");
  });
});

describe("a manifest for production", () => {
  it("takes the address, the support page and the version, and stands the check", () => {
    const filled = fillManifest(text, {
      addinUrl: "https://iuran.example.org/app/",
      supportUrl: "https://bantuan.example.org/iuran",
      version: "2.3.4",
    });
    expect(filled).toContain("<Version>2.3.4.0</Version>");
    expect(filled).toContain("<AppDomain>https://iuran.example.org</AppDomain>");
    expect(filled).toContain('<SourceLocation DefaultValue="https://iuran.example.org/app/taskpane.html" />');
    expect(filled).toContain('<SupportUrl DefaultValue="https://bantuan.example.org/iuran" />');
    expect(filled.replace(/<!--[\s\S]*?-->/g, "")).not.toContain("localhost");
    expect(check(filled)).toEqual([]);
  });

  it.each([
    ["http://iuran.example.org", "is not https"],
    ["iuran.example.org", "https:// is missing"],
    ['https://x"y', "holds a blank, or one of"],
    ["https://", "cannot be read as an address"],
    ["https://iuran.example.org/?app=1", "holds a question mark"],
    ["https://iuran.example.org/#app", "holds a #"],
    ["https://ani:rahasia@iuran.example.org", "user name or password"],
    ["https://iuran.example.org/app/taskpane.html", "names a file"],
  ])("refuses the address %s, with what came and what is wanted", (addinUrl, fault) => {
    const fill = () => fillManifest(text, { addinUrl, version: "1.0.0" });
    expect(fill).toThrow(`ADDIN_URL "${addinUrl}"`);
    expect(fill).toThrow(fault);
    expect(fill).toThrow("Wanted: ");
  });
});
