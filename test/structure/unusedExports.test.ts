import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listProjectFiles, listSources, readSource, root } from "./sources";

/** Sentences a person reads, by key, where the room of texts may not import what has the keys: tests compare the two. */
const FOR_TESTS = [
  "KNOWN_EXPLANATIONS",
  "KNOWN_FINDINGS",
  "KNOWN_PROBLEM_CODES",
  "KNOWN_TRACE_CODES",
  "WHATIF_SENTENCE_CODES",
  "limitWords",
];
/** Played classes are found by their modules, each as a whole. */
const isPlayed = (file: string): boolean => file.startsWith("workbench/interpreter/objects/");

/** How often each word stands in a text, comments aside. */
function countWords(text: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const [word] of text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").matchAll(/[A-Za-z_$][\w$]*/g))
    count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

test("what a file of the product exports is used by the product, not by tests alone", () => {
  const sources = listSources();
  const scripts = listProjectFiles().filter((file) => /^scripts\/.*\.(ts|mts|mjs)$/.test(file));
  const texts = [
    ...sources.map((file) => ({ file, text: readSource(file) })),
    ...scripts.map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") })),
  ].map(({ file, text }) => ({ file, text, words: countWords(text) }));
  const total = new Map<string, number>();
  for (const { words } of texts) for (const [word, count] of words) total.set(word, (total.get(word) ?? 0) + count);
  const unused = texts
    .filter(({ file }) => sources.includes(file) && !isPlayed(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|let) ([\w$]+)/gm)]
        .map(([, name]) => name!)
        .filter((name) => total.get(name) === 1 && !FOR_TESTS.includes(name))
        .map((name) => `src/${file}: ${name}`),
    );
  expect(unused).toEqual([]);
});
