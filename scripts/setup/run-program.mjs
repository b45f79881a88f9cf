import { spawn } from "node:child_process";

/**
 * Runs a program to its end, without standard input.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean}} [options] quiet: output is only returned
 * @returns {Promise<{code: number, output: string}>} code 127 when the program cannot be started
 */
export function runProgram(program, parameters, { cwd, env, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd,
      env: env ?? process.env,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const parts = [];
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on("data", (chunk) => {
        parts.push(chunk);
        if (!quiet) to.write(chunk);
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}
