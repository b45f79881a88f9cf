import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { findLetters } from "../../scripts/setup/letters.mjs";
import { takeFingerprint } from "../../scripts/setup/bundles.mjs";
import { checkNode, hasPackages } from "../../scripts/setup/packages.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "simulasi-iuran-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("findLetters", () => {
  const found = (platform: NodeJS.Platform = "linux") =>
    findLetters({ platform, folders: [folder, path.join(folder, "none")] });

  it("finds fonts as wide as Arial in any folder below", () => {
    mkdirSync(path.join(folder, "truetype", "liberation"), { recursive: true });
    const file = path.join(folder, "truetype", "liberation", "LiberationSans-Regular.ttf");
    writeFileSync(file, "");
    expect(found()).toBe(file);
  });

  it("does not take wider ones for them", () => {
    for (const name of ["DejaVuSans.ttf", "LiberationSansNarrow-Regular.ttf", "LiberationSerif-Regular.ttf"])
      writeFileSync(path.join(folder, name), "");
    expect(found()).toBeUndefined();
    expect(found("darwin")).toBe("Arial");
  });
});

describe("hasPackages", () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const write = (wanted: object, present?: object) => {
    writeFileSync(path.join(folder, "package-lock.json"), lock(wanted));
    if (!present) return;
    mkdirSync(path.join(folder, "node_modules"));
    writeFileSync(path.join(folder, "node_modules", ".package-lock.json"), lock(present));
  };
  const react = { "node_modules/react": { version: "19.3.1" } };

  it("is false in a fresh clone", () => {
    write({ "": {}, ...react });
    expect(hasPackages(folder)).toBe(false);
  });

  it("is true when the versions are those of the lock, whatever the files' times", () => {
    write({ "": {}, ...react }, react);
    expect(hasPackages(folder)).toBe(true);
  });

  it("is false when one is missing or of another version", () => {
    write({ ...react, "node_modules/webpack": { version: "5.0.0" } }, react);
    expect(hasPackages(folder)).toBe(false);
    writeFileSync(path.join(folder, "package-lock.json"), lock({ "node_modules/react": { version: "19.4.0" } }));
    expect(hasPackages(folder)).toBe(false);
  });

  it("does not miss optional packages of other systems", () => {
    write({ ...react, "node_modules/only-on-windows": { version: "1.0.0", optional: true } }, react);
    expect(hasPackages(folder)).toBe(true);
  });

  it("is false when an installation broke off and left half a lock", () => {
    write(react, react);
    writeFileSync(path.join(folder, "node_modules", ".package-lock.json"), '{"packages": {');
    expect(hasPackages(folder)).toBe(false);
  });
});

describe("checkNode", () => {
  it("names the version it needs and the one it found", () => {
    expect(() => checkNode("18.19.0")).toThrow(/Node 20 or newer is needed, this is 18\.19\.0/);
    expect(() => checkNode("20.0.0")).not.toThrow();
    expect(() => checkNode("24.1.0")).not.toThrow();
  });
});

describe("findBrowser", () => {
  const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, files: string[]) => ({
    platform,
    env,
    isProgram: (file: string) => files.includes(file),
  });

  it("takes CHROME_PATH first, and nothing else when that leads nowhere", () => {
    const env = { CHROME_PATH: "/opt/mine/chrome", PATH: "/usr/bin" };
    expect(findBrowser(machine("linux", env, ["/opt/mine/chrome", "/usr/bin/chromium"]))).toBe("/opt/mine/chrome");
    expect(findBrowser(machine("linux", env, ["/usr/bin/chromium"]))).toBeUndefined();
  });

  it("looks through PATH for every browser it knows", () => {
    const files = ["/opt/bin/microsoft-edge"];
    expect(findBrowser(machine("linux", { PATH: "/usr/bin:/opt/bin" }, files))).toBe(files[0]);
  });

  it("knows the usual places of macOS and Windows", () => {
    const mac = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(findBrowser(machine("darwin", { PATH: "" }, [mac]))).toBe(mac);
    const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    expect(findBrowser(machine("win32", { PROGRAMFILES: "C:\\Program Files" }, [windows]))).toBe(windows);
  });

  it("answers undefined where there is none", () => {
    expect(findBrowser(machine("linux", { PATH: "/usr/bin" }, []))).toBeUndefined();
  });
});

describe("takeFingerprint", () => {
  const bundle = { inputs: ["src"], without: ["src/workbench"], settings: ["ADDIN_TEST_SETTING"] };
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  it("changes with the content, the name and the settings of a build, and with nothing else", () => {
    write("src/law/rates.ts", "1");
    const before = takeFingerprint(folder, bundle);
    write("src/law/rates.ts", "1");
    write("src/workbench/page.ts", "not an input");
    expect(takeFingerprint(folder, bundle)).toBe(before);
    write("src/law/rates.ts", "2");
    expect(takeFingerprint(folder, bundle)).not.toBe(before);
    write("src/law/rates.ts", "1");
    write("src/law/dates.ts", "");
    expect(takeFingerprint(folder, bundle)).not.toBe(before);
    rmSync(path.join(folder, "src/law/dates.ts"));
    process.env.ADDIN_TEST_SETTING = "other";
    expect(takeFingerprint(folder, bundle)).not.toBe(before);
    delete process.env.ADDIN_TEST_SETTING;
    expect(takeFingerprint(folder, bundle)).toBe(before);
  });
});
