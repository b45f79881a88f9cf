// @vitest-environment jsdom
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CONTENT_POLICY, FRAMING_PAGES, hostingExamples, hostingHeaders } from "../../scripts/build/hosting.mjs";
import { root } from "./sources";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

describe("the headers for hosting", () => {
  const files = readdirSync(path.join(root, "dist"), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.includes("."));

  it("let a browser ask for changes of every file but the icons, for which Office wants no word on keeping", () => {
    const silent = files.filter((file) => !("Cache-Control" in hostingHeaders(file)));
    expect(silent.length).toBeGreaterThan(5);
    expect(silent).toEqual(files.filter((file) => file.endsWith(".png")));
    expect(hostingHeaders("taskpane.html")["Cache-Control"]).toBe("no-cache");
  });

  it("open the functions' descriptions, and nothing else, to other origins", () => {
    const open = files.filter((file) => "Access-Control-Allow-Origin" in hostingHeaders(file));
    expect(open.sort()).toEqual(["functions.en-US.json", "functions.json"]);
  });

  it("allow the scripts of the pane's page and no evaluated or inline one", () => {
    const scripts = /script-src ([^;]*)/.exec(CONTENT_POLICY)![1]!;
    expect(scripts).not.toContain("unsafe");
    const asked = [...read("dist/taskpane.html").matchAll(/src="?(https:\/\/[^/"]+)/g)].map(([, origin]) => origin!);
    expect(asked).toEqual(["https://appsforoffice.microsoft.com"]);
    for (const origin of asked) expect(scripts.split(" ")).toContain(origin);
  });
});

describe("docs/hosting", () => {
  it("holds the examples as `npm run docs:hosting` writes them, and nothing else", () => {
    const examples = hostingExamples();
    expect(readdirSync(path.join(root, "docs", "hosting")).sort()).toEqual(Object.keys(examples).sort());
    for (const [name, text] of Object.entries(examples)) expect(read(`docs/hosting/${name}`), name).toBe(text);
  });

  it("holds XML for IIS that can be read, with the icons' headers apart", () => {
    const xml = new DOMParser().parseFromString(hostingExamples()["web.config"], "application/xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    const places = [...xml.querySelectorAll("location")].map((element) => element.getAttribute("path"));
    expect(places).toEqual(["functions.json", "functions.en-US.json", "assets"]);
    expect(xml.querySelector('location[path="assets"] remove')!.getAttribute("name")).toBe("Cache-Control");
  });

  it("names in every example every page that may frame the pane", () => {
    for (const text of Object.values(hostingExamples())) {
      for (const page of [...FRAMING_PAGES, "'self'"]) expect(text).toContain(page);
    }
  });
});
