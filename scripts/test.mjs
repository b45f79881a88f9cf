// `npm test`: installs what is missing, builds, and runs every stage of scripts/testing/stages.mjs.
// Until the packages are there, only Node's own modules may be imported.
//   npm test                    everything
//   npm test -- unit contract   only these stages
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { announce, showDuration } from "./setup/announce.mjs";
import { buildBundles } from "./setup/bundles.mjs";
import { checkNode, installPackages } from "./setup/packages.mjs";
import { installPrograms } from "./setup/programs.mjs";
import { runProgram } from "./setup/run-program.mjs";
import { readVitestResults } from "./testing/read-results.mjs";
import { doSideBySide } from "./testing/side-by-side.mjs";
import { stages } from "./testing/stages.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const reports = path.join(root, "build", "test-results");

/**
 * A stage keeps one core busy, and less where it waits: for a browser, for a program that recalculates, for the timers
 * of the stand-in. With as many stages as cores a quarter of two cores stood idle, so one more runs beside them.
 */
const SIDE_BY_SIDE = Math.min(3, availableParallelism() + 1);
/** Of vitest in one stage. */
const WORKERS = Math.max(1, Math.floor(availableParallelism() / SIDE_BY_SIDE));

async function test() {
  const chosen = chooseStages(process.argv.slice(2));
  checkNode();
  await installPackages(root);
  const browser = await announce("Looking for the programs the tests run", installPrograms);
  // Tests find the browser through the same variable a person would set.
  const env = {
    ...process.env,
    CI: "true",
    CHROME_PATH: browser,
    VITEST_MAX_WORKERS: String(WORKERS),
    ...chooseColors(),
  };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const build = { name: "build", words: "Build", needs: [] };
  const results = await doSideBySide([build, ...chosen], SIDE_BY_SIDE, (stage, ended) =>
    runStage(stage, () => {
      const broken = stage.needs.find((name) => ended.get(name)?.failed > 0);
      if (broken) return { passed: 0, failed: 1, notes: [`not run, because the stage "${broken}" failed`] };
      if (stage === build) return runBuild();
      return stage.projects ? runVitest(stage, env) : runCommand(stage, env);
    }),
  );
  report(results);
}

/** The stages write into a pipe, and would have to guess. */
function chooseColors() {
  return process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
}

function chooseStages(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`Unknown stage ${unknown.join(", ")}. There are: ${stages.map((stage) => stage.name).join(", ")}`);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

/** What a stage says is shown when it has ended: those beside it would come in between. */
async function runStage(stage, work) {
  process.stdout.write(`-- ${stage.words} …\n`);
  const start = Date.now();
  const { output = "", ...result } = await work();
  const duration = Date.now() - start;
  const outcome = result.failed === 0 ? "ok" : "FAILED";
  const notes = result.notes.map((note) => `   ${note}\n`).join("");
  process.stdout.write(
    `\n== ${stage.words}\n${output}${notes}== ${stage.words}: ${outcome}, ${showDuration(duration)}\n\n`,
  );
  return { name: stage.name, words: stage.words, duration, ...result };
}

async function runBuild() {
  try {
    await buildBundles(root);
    return { passed: 1, failed: 0, notes: [] };
  } catch (error) {
    return { passed: 0, failed: 1, notes: [error.message] };
  }
}

async function runCommand(stage, env) {
  const [script, ...parameters] = stage.command;
  const program = path.join(root, "node_modules", ...script.split("/"));
  const { code, output } = await runProgram(process.execPath, [program, ...parameters], {
    cwd: root,
    env,
    quiet: true,
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [], output };
}

async function runVitest(stage, env) {
  const file = path.join(reports, `${stage.name}.json`);
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const projects = stage.projects.flatMap((name) => ["--project", name]);
  const shard = stage.shard ? [`--shard=${stage.shard}`] : [];
  const parameters = [
    "run",
    ...projects,
    ...shard,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await runProgram(process.execPath, [vitest, ...parameters], { cwd: root, env, quiet: true });
  return { ...readVitestResults(file, code), output };
}

function report(results) {
  process.stdout.write("\n");
  for (const { words, passed, failed, duration } of results) {
    const outcome = failed === 0 ? "ok    " : "FAILED";
    process.stdout.write(`${outcome}  ${words}: ${passed} passed, ${failed} failed, ${showDuration(duration)}\n`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

test().catch((error) => {
  process.stderr.write(`\n${error.message}\n`);
  // Nothing could be tested: that is one failure, not none.
  process.stdout.write("\n0 passed, 1 failed\n");
  process.exitCode = 1;
});
