import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { runProgram } from "./run-program.mjs";

const BROWSERS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/**
 * The path of an installed Chrome, Chromium or Edge, or undefined.
 * `CHROME_PATH` wins, then PATH, then the places installers use.
 * @param {{env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, isProgram?: (file: string) => boolean}} [machine]
 */
export function findBrowser(machine = {}) {
  const { env = process.env, platform = process.platform, isProgram = isExecutable } = machine;
  if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return findProgram(BROWSERS, machine) ?? usualPlaces(env, platform).find(isProgram);
}

/** The first of the named programs that is on PATH, or undefined. */
export function findProgram(names, machine = {}) {
  const { env = process.env, platform = process.platform, isProgram = isExecutable } = machine;
  const windows = platform === "win32";
  const folders = (env.PATH ?? env.Path ?? "").split(windows ? ";" : ":").filter(Boolean);
  const join = windows ? path.win32.join : path.posix.join;
  const files = windows ? names.map((name) => `${name}.exe`) : names;
  return files.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function usualPlaces(env, platform) {
  if (platform === "darwin") {
    const browsers = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const folders = ["/Applications", path.posix.join(env.HOME ?? "/", "Applications")];
    return folders.flatMap((folder) => browsers.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const browsers = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folders.flatMap((folder) => browsers.map((name) => `${folder}\\${name}`));
  }
  return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
}

/** Whether the browser can tell its version, which a stub or a broken installation cannot. */
export async function startsUp(browser) {
  // On Windows `--version` opens a window instead of answering; being there has to do.
  if (process.platform === "win32") return true;
  const { code, output } = await runProgram(browser, ["--version", "--no-sandbox"], { quiet: true });
  return code === 0 && /\d+\.\d+/.test(output);
}

function isExecutable(file) {
  try {
    if (!statSync(file).isFile()) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
