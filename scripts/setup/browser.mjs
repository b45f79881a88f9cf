import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const NAMES = [
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
export function findBrowser({ env = process.env, platform = process.platform, isProgram = isExecutable } = {}) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return [...chosen, ...placesOnPath(env, platform), ...usualPlaces(env, platform)].find(isProgram);
}

function placesOnPath(env, platform) {
  const folders = (env.PATH ?? env.Path ?? "").split(platform === "win32" ? ";" : ":").filter(Boolean);
  const names = platform === "win32" ? NAMES.map((name) => `${name}.exe`) : NAMES;
  const join = platform === "win32" ? path.win32.join : path.posix.join;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env, platform) {
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const folders = ["/Applications", path.posix.join(env.HOME ?? "/", "Applications")];
    return folders.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folders.flatMap((folder) => programs.map((name) => `${folder}\\${name}`));
  }
  return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
}

function isExecutable(file) {
  try {
    if (!existsSync(file) || !statSync(file).isFile()) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
