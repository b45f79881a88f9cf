import { existsSync, readFileSync } from "node:fs";
import { announce } from "./announce.mjs";
import { findBrowser, findProgram, startsUp } from "./browser.mjs";
import { findLetters } from "./letters.mjs";
import { runProgram } from "./run-program.mjs";

/** Programs the tests run but npm cannot install. LibreOffice and Gnumeric recalculate our workbooks as judges; fonts are measured. */
const programs = [
  {
    words: "Chrome, Chromium or Edge",
    find: () => findBrowser(),
    packages: (system) => (system === "ubuntu" ? ["chromium-browser"] : ["chromium"]),
    help: "Install one of them, or set CHROME_PATH to its program file.",
  },
  {
    words: "LibreOffice Calc (soffice)",
    find: () => findProgram(["soffice", "libreoffice"]),
    packages: () => ["libreoffice-calc"],
    help: "Install LibreOffice and put soffice on PATH.",
  },
  {
    words: "Gnumeric (ssconvert)",
    find: () => findProgram(["ssconvert"]),
    packages: () => ["gnumeric"],
    help: "Install Gnumeric and put ssconvert on PATH.",
  },
  {
    words: "Liberation Sans or Arial, fonts as wide as those the pane has in Excel",
    find: () => findLetters(),
    packages: () => ["fonts-liberation"],
    help: "Install the Liberation fonts.",
  },
];

/**
 * Sees to it that every program the tests need is there: from the Debian or Ubuntu archive where this process may
 * install, otherwise by saying exactly what is missing.
 * @returns {Promise<string>} path of the browser
 */
export async function installPrograms() {
  const missing = programs.filter((program) => !program.find());
  const system = readSystem();
  if (missing.length > 0 && system && process.getuid?.() === 0) {
    const packages = missing.flatMap((program) => program.packages(system));
    await announce(`Installing ${packages.join(", ")}`, () => installDebianPackages(packages));
  }
  const still = programs.filter((program) => !program.find());
  if (still.length > 0) {
    throw new Error(
      ["The tests need programs that are not here and cannot be installed from here:"]
        .concat(still.map((program) => `  - ${program.words}. ${program.help}`))
        .concat(system ? ["As root on Debian or Ubuntu, npm test installs them itself."] : [])
        .join("\n"),
    );
  }
  const browser = findBrowser();
  // Ubuntu's chromium-browser may be a note that asks for snap, not a browser.
  if (!(await startsUp(browser))) {
    throw new Error(`${browser} does not start. Install another Chrome, Chromium or Edge, or set CHROME_PATH to it.`);
  }
  return browser;
}

async function installDebianPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await runProgram("apt-get", ["update", "-qq"], { env, quiet: true });
  const parameters = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  const install = await runProgram("apt-get", parameters, { env, quiet: true });
  if (install.code !== 0) {
    throw new Error(`apt-get could not install ${packages.join(", ")}:\n${update.output}\n${install.output}`);
  }
}

/** "debian", "ubuntu" or undefined for everything that has no apt-get. */
function readSystem() {
  if (!existsSync("/etc/os-release") || !findProgram(["apt-get"])) return undefined;
  const text = readFileSync("/etc/os-release", "utf8");
  if (/^ID=["']?ubuntu/m.test(text)) return "ubuntu";
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(text) ? "debian" : undefined;
}
