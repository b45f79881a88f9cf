import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { announce } from "./announce.mjs";
import { runProgram } from "./run-program.mjs";

const OLDEST_NODE = 20;

/** Stops with a sentence where Node is too old for what follows. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split(".")[0]) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed, this is ${version}. Get it from https://nodejs.org`);
  }
}

/**
 * Whether what is installed is what the lock asks for.
 * npm leaves a lock of its own inside node_modules; comparing the two is surer than comparing times, because a clone
 * gives every file the time of the clone.
 * @param {string} root folder of the project
 */
export function hasPackages(root) {
  const wanted = readLock(path.join(root, "package-lock.json"));
  const present = readLock(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "" || entry.link) return true;
    const installed = present[name];
    // Optional packages of other systems are left out by npm, and that is right.
    if (!installed) return Boolean(entry.optional || entry.devOptional);
    return installed.version === entry.version;
  });
}

function readLock(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Installs exactly what the lock names, if it is not there yet. */
export async function installPackages(root) {
  if (hasPackages(root)) return;
  await announce("Installing packages (the first time takes a few minutes)", async () => {
    const parameters = ["ci", "--no-audit", "--no-fund"];
    // On Windows npm is a command file, which only a shell can start.
    const { code } = await runProgram("npm", parameters, { cwd: root, shell: process.platform === "win32" });
    if (code !== 0) throw new Error("npm ci failed; see above. Is there a connection to the npm registry?");
  });
}
