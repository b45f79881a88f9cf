import type { BriefPart } from "../../../texts/pane/brief";
import { copyTexts } from "../copyTexts";

const safe = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** As Word and PowerPoint take it: headings and paragraphs. */
export const htmlOf = (parts: readonly BriefPart[]): string =>
  parts
    .map(({ title, lines }) => `<h2>${safe(title)}</h2>${lines.map((line) => `<p>${safe(line)}</p>`).join("")}`)
    .join("");

export const plainOf = (parts: readonly BriefPart[]): string =>
  parts.map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");

/** @returns false where copying was refused */
export const copyBrief = (parts: readonly BriefPart[]): boolean =>
  copyTexts({ html: htmlOf(parts), plain: plainOf(parts) });
