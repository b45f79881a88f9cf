import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { bookWords } from "./words";
import { makeBook } from "./makeBook";
import { LIMITS } from "../../src/budget/limits";
import { checkPlan } from "../../src/budget/checkPlan";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { planFileProblemText } from "../../src/texts/planfile";
import { problemText } from "../../src/texts/problems";
import type { Language } from "../../src/texts/language";

/** @returns the exit code: 0 written, 1 the book could not be made, 2 the call or the plan file is wrong */
export async function run(parameters: string[]): Promise<number> {
  const option = parameters.findIndex((word) => word === "--bahasa");
  const asked = option < 0 ? "id" : parameters[option + 1];
  const language: Language = asked === "en" ? "en" : "id";
  const words = bookWords[language];
  const [source, target, ...rest] = parameters.filter(
    (_, index) => option < 0 || (index !== option && index !== option + 1),
  );
  if (!source || !target || rest.length || !target.endsWith(".xlsx") || (asked !== "id" && asked !== "en")) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  const text = readText(source, language);
  if (typeof text === "object") {
    process.stderr.write(`${text.reason}\n`);
    return 2;
  }
  const outcome = readPlanFile(text);
  if (!outcome.ok) {
    const lines = outcome.problems.map((problem) => `${source}: ${planFileProblemText(language, problem)}`);
    process.stderr.write(`${lines.join("\n")}\n${words.nothingWritten}\n`);
    return 2;
  }
  const made = await makeBook(outcome.plan, language, (progress) =>
    process.stdout.write(`${words.progress(progress)}\n`),
  );
  if (!made.ok) {
    process.stderr.write(`${made.reason}\n${words.nothingWritten}\n`);
    return 1;
  }
  // Complete or not at all: the file appears under its name only when it is whole.
  writeFileSync(`${target}.part`, made.bytes);
  renameSync(`${target}.part`, target);
  process.stdout.write(`${words.written(target, made.total)}\n`);
  // What the pane lists before sharing, and `Uji` counts: the book is written all the same.
  for (const { problem } of checkPlan(outcome.plan))
    process.stdout.write(`${words.look(problemText(language, problem))}\n`);
  return 0;
}

/** The file's text; one that is too large is not even read. */
function readText(source: string, language: Language): string | { reason: string } {
  const words = bookWords[language];
  try {
    const bytes = statSync(source).size;
    const limit = LIMITS.fileBytes.value;
    const tooLarge = { line: 1, path: "", code: "file_too_large", data: { bytes, limit } };
    if (bytes > limit) return { reason: `${source}: ${planFileProblemText(language, tooLarge)}` };
    const content = readFileSync(source);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(content);
    } catch {
      return { reason: words.otherEncoding(source) };
    }
  } catch {
    return { reason: words.unreadable(source) };
  }
}
