// @vitest-environment jsdom
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fillManifest } from "../../scripts/build/manifest.mjs";
import { root } from "./sources";

const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const BASE = "https://localhost:3000/";

/** The order Office's schemas bind, as far as this manifest uses them. */
const ORDER: Record<string, string[]> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  "VersionOverrides Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  "AllFormFactors > ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

let xml: Document;
const all = (selector: string) => [...xml.querySelectorAll(selector)];

beforeAll(() => {
  xml = new DOMParser().parseFromString(text, "application/xml");
});

/** Elements with a prefix, which selectors cannot name. */
const named = (name: string) => [...xml.getElementsByTagName(name)];

describe("manifest.xml", () => {
  it("is well formed", () => {
    expect(xml.querySelector("parsererror")?.textContent).toBeUndefined();
    expect(xml.documentElement.tagName).toBe("OfficeApp");
  });

  it.each(Object.entries(ORDER))("has the children of %s in the order Office binds", (selector, order) => {
    const parents = selector === "OfficeApp" ? [xml.documentElement] : all(selector);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const positions = [...parent.children].map((child) => order.indexOf(child.tagName));
      expect(positions, [...parent.children].map((child) => child.tagName).join(" ")).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  it("has a four-part version that follows package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(xml.querySelector("OfficeApp > Version")!.textContent).toBe(`${version}.0`);
  });

  it("asks little for the pane and more only for functions and the shared runtime", () => {
    const sets = (elements: Element[]) =>
      elements.map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets(all("OfficeApp > Requirements Set"))).toEqual(["ExcelApi 1.11"]);
    expect(sets(named("bt:Set"))).toEqual(["CustomFunctionsRuntime 1.1", "SharedRuntime 1.1"]);
  });

  it("names no pane by an id of its own, which a page that stays forbids", () => {
    expect(named("TaskpaneId")).toEqual([]);
  });

  it("runs cells, pane and buttons in one page that stays", () => {
    const runtime = xml.querySelector("Runtime")!;
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const pages = ["Runtime", "Page > SourceLocation", "FunctionFile", "Action > SourceLocation"];
    for (const selector of pages) expect(xml.querySelector(selector)!.getAttribute("resid")).toBe("Taskpane.Url");
  });

  it("defines every resource it names, names every resource it defines, and keeps their lengths", () => {
    const strings = [...named("bt:Image"), ...named("bt:Url"), ...named("bt:String")];
    const defined = strings
      .filter((element) => element.hasAttribute("id"))
      .map((element) => element.getAttribute("id")!);
    const used = all("[resid]").map((element) => element.getAttribute("resid")!);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length, id).toBeLessThanOrEqual(32);
    for (const [tag, longest] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const element of named(tag).flatMap((parent) => [...parent.querySelectorAll("*")])) {
        const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value")!;
        expect(value.length, value).toBeLessThanOrEqual(longest);
      }
    }
  });

  it("says every sentence in Indonesian and English", () => {
    const sentences = [...named("bt:String"), ...all("OfficeApp > Description")];
    const alone = sentences
      .filter((element) => !/^(Simulasi Iuran|JAMSOS)$/.test(element.getAttribute("DefaultValue")!))
      .filter((element) => element.firstElementChild?.getAttribute("Locale") !== "en-US")
      .map((element) => element.getAttribute("DefaultValue"));
    expect(xml.querySelector("DefaultLocale")!.textContent).toBe("id-ID");
    expect(alone).toEqual([]);
  });

  it("names pages and files that the build makes", () => {
    const addresses = [...text.matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(existsSync(path.join(root, "dist", address.slice(BASE.length))), address).toBe(true);
    }
  });

  it("shows icons that are as large as it says", () => {
    const sized = [
      ...all("Icon > *").map(
        (element) => [element.getAttribute("resid")!, Number(element.getAttribute("size"))] as const,
      ),
    ].map(([id, size]) => {
      const image = named("bt:Image").find((element) => element.getAttribute("id") === id)!;
      return [image.getAttribute("DefaultValue")!, size] as const;
    });
    sized.push([xml.querySelector("IconUrl")!.getAttribute("DefaultValue")!, 32]);
    sized.push([xml.querySelector("HighResolutionIconUrl")!.getAttribute("DefaultValue")!, 64]);
    for (const [address, size] of sized) expect(readPngSize(address.slice(BASE.length)), address).toEqual([size, size]);
    for (const size of [16, 32, 64, 80, 128]) {
      expect(readPngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
    }
  });

  it("has a ribbon command for each function name it calls", () => {
    const bundle = readFileSync(path.join(root, "dist", "taskpane.js"), "utf8");
    const calls = all("FunctionName").map((element) => element.textContent!);
    expect(calls).toEqual(["writeBudget"]);
    for (const name of calls) expect(bundle.includes(`"${name}"`) || bundle.includes(`${name}:`), name).toBe(true);
  });

  it("takes the address, the support page and the version of a build for production", () => {
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
  });

  it.each(["http://iuran.example.org", "iuran.example.org", 'https://x"y', "https://"])(
    "refuses the address %s",
    (addinUrl) => {
      expect(() => fillManifest(text, { addinUrl, version: "1.0.0" })).toThrow("ADDIN_URL");
    },
  );
});

/** Width and height from the header of a PNG file. */
function readPngSize(file: string): [number, number] {
  const data = readFileSync(path.join(root, file));
  expect(data.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
}
