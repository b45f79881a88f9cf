import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { bookWords } from "./words";
import { makeBook } from "./makeBook";
import { readPlanFile } from "../../src/planfile/readPlanFile";
import { planFileProblemText } from "../../src/texts/planfile";
import type { Language } from "../../src/texts/language";

/** Exit codes: 0 written, 1 the book could not be made, 2 the call or the plan file is wrong. */
async function run(parameters: string[]): Promise<number> {
  const option = parameters.findIndex((word) => word === "--bahasa");
  const asked = option < 0 ? "id" : parameters[option + 1];
  const language: Language = asked === "en" ? "en" : "id";
  const words = bookWords[language];
  const [source, target, ...rest] = parameters.filter((_, index) => option < 0 || (index !== option && index !== option + 1));
  if (!source || !target || rest.length || !target.endsWith(".xlsx") || (asked !== "id" && asked !== "en")) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(source, "utf8");
  } catch {
    process.stderr.write(`${words.unreadable(source)}\n`);
    return 2;
  }
  const outcome = readPlanFile(text);
  if (!outcome.ok) {
    const lines = outcome.problems.map((problem) => `${source}: ${planFileProblemText(language, problem)}`);
    process.stderr.write(`${lines.join("\n")}\n${words.nothingWritten}\n`);
    return 2;
  }
  const made = await makeBook(outcome.plan, language, (progress) => process.stdout.write(`${words.progress(progress)}\n`));
  if (!made.ok) {
    process.stderr.write(`${made.reason}\n${words.nothingWritten}\n`);
    return 1;
  }
  // Complete or not at all: the file appears under its name only when it is whole.
  writeFileSync(`${target}.part`, made.bytes);
  renameSync(`${target}.part`, target);
  process.stdout.write(`${words.written(target, made.total)}\n`);
  return 0;
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
