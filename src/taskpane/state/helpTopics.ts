import { FUNCTION_DESCRIPTIONS } from "../../texts/functions/descriptions";
import type { Language } from "../../texts/language";
import { helpTexts } from "../../texts/pane/help";

/** A piece of help: a heading, and what is said under it. */
export interface HelpTopic {
  title: string;
  lines: readonly string[];
}

/** All there is to find, from the texts that stand elsewhere: what the pane does, then each cell function. */
export function helpTopics(language: Language): HelpTopic[] {
  const text = helpTexts[language];
  const steps = text.topics.map(({ title, line }) => ({ title, lines: [line] }));
  const functions = Object.entries(FUNCTION_DESCRIPTIONS).map(([name, { parameters, ...words }]) => ({
    title: `JAMSOS.${name}`,
    lines: [words[language], ...Object.entries(parameters).map(([one, means]) => `${one}: ${means[language]}`)],
  }));
  return [...steps, ...functions];
}

/**
 * Topics with every word asked for, in any case and order; those that have them in the heading come first.
 * @example findHelp(helpTopics("id"), "batas upah")[0]?.title // "JAMSOS.BATASUPAH"
 */
export function findHelp(topics: readonly HelpTopic[], asked: string): HelpTopic[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranked = topics.flatMap((topic) => {
    const title = topic.title.toLowerCase();
    const all = [title, ...topic.lines].join(" ").toLowerCase();
    if (!words.every((word) => all.includes(word))) return [];
    return [{ topic, inTitle: words.filter((word) => title.includes(word)).length }];
  });
  return ranked.sort((left, right) => right.inTitle - left.inTitle).map(({ topic }) => topic);
}
