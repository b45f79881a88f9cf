import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Fonts that are as wide as those of Windows; where neither is there, Linux takes wider ones, and texts do not fit. */
const AS_WIDE = /^(LiberationSans-Regular|Arial)\.(ttf|otf|ttc)$/i;

/**
 * A font the browser tests can measure with, or undefined. Windows and Mac come with Arial.
 * @param {{env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, folders?: string[]}} [machine]
 */
export function findLetters(machine = {}) {
  const { env = process.env, platform = process.platform } = machine;
  if (platform !== "linux") return "Arial";
  const home = env.HOME ?? "/";
  const folders = machine.folders ?? [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    path.join(home, ".fonts"),
    path.join(home, ".local/share/fonts"),
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))))
    .find((file) => AS_WIDE.test(path.basename(file)));
}
