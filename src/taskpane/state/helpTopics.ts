import { FUNCTION_DESCRIPTIONS } from "../../texts/functions/descriptions";
import type { Language } from "../../texts/language";
import { HELP_WORDS, helpTexts } from "../../texts/pane/help";

/** A piece of help: a heading, and what is said under it. */
export interface HelpTopic {
  title: string;
  lines: readonly string[];
  /** Not shown: the same in the other language, and what else an officer calls it. */
  also: string;
}

/** All there is to find, from the texts that stand elsewhere: what the pane does, then each cell function. */
export function helpTopics(language: Language): HelpTopic[] {
  const other: Language = language === "id" ? "en" : "id";
  const steps = helpTexts[language].topics.map(({ title, line }, index) => {
    const translated = helpTexts[other].topics[index];
    return { title, lines: [line], also: `${translated?.title} ${translated?.line} ${HELP_WORDS[index] ?? ""}` };
  });
  const functions = Object.entries(FUNCTION_DESCRIPTIONS).map(([name, { parameters, ...words }]) => ({
    title: `JAMSOS.${name}`,
    lines: [words[language], ...Object.entries(parameters).map(([one, means]) => `${one}: ${means[language]}`)],
    also: [words[other], ...Object.values(parameters).map((means) => means[other])].join(" "),
  }));
  return [...steps, ...functions];
}

/**
 * Topics with every word asked for, in any case and order; those that have them in the heading come first.
 * @example findHelp(helpTopics("id"), "batas upah")[0]?.title // "JAMSOS.BATASUPAH"
 */
export function findHelp(topics: readonly HelpTopic[], asked: string): HelpTopic[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  const ranked = topics.flatMap((topic) => {
    const title = topic.title.toLowerCase();
    const all = textOf(topic);
    if (!words.every((word) => all.includes(word))) return [];
    return [{ topic, inTitle: words.filter((word) => title.includes(word)).length }];
  });
  return ranked.sort((left, right) => right.inTitle - left.inTitle).map(({ topic }) => topic);
}

const wordsOf = (asked: string): string[] => asked.toLowerCase().split(/\s+/).filter(Boolean);
const textOf = ({ title, lines, also }: HelpTopic): string => [title, ...lines, also].join(" ").toLowerCase();

/**
 * Topics with every word asked for or one like it: a letter more, fewer or another, two in long words. Short words must be
 * there as they are: nearly any is like another.
 * @example findSimilarHelp(helpTopics("id"), "skenrio")[0]?.title // "Skenario"
 */
export function findSimilarHelp(topics: readonly HelpTopic[], asked: string): HelpTopic[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  return topics.filter((topic) => {
    const all = textOf(topic);
    const there = all.split(/[^\p{L}\d]+/u);
    return words.every((word) => all.includes(word) || there.some((one) => isLike(word, one)));
  });
}

function isLike(asked: string, word: string): boolean {
  const most = asked.length < 6 ? 0 : asked.length < 9 ? 1 : 2;
  return most > 0 && Math.abs(asked.length - word.length) <= most && changesBetween(asked, word) <= most;
}

/** How many letters have to be put in, left out, replaced, or changed with their neighbour. */
function changesBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(
        rows[row - 1]![column]! + 1,
        line[column - 1]! + 1,
        rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwapped) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[one.length]![other.length]!;
}
