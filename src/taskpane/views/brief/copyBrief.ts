import type { BriefPart } from "../../../texts/pane/brief";

const safe = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** As Word and PowerPoint take it: headings and paragraphs. */
export const htmlOf = (parts: readonly BriefPart[]): string =>
  parts
    .map(({ title, lines }) => `<h2>${safe(title)}</h2>${lines.map((line) => `<p>${safe(line)}</p>`).join("")}`)
    .join("");

export const plainOf = (parts: readonly BriefPart[]): string =>
  parts.map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");

/**
 * Puts a text on the clipboard in both forms. The event of copying is the one way that every webview of Office allows
 * without asking for a permission.
 * @returns false where copying was refused
 */
export function copyBrief(parts: readonly BriefPart[]): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData("text/html", htmlOf(parts));
    event.clipboardData.setData("text/plain", plainOf(parts));
    isCopied = true;
  };
  document.addEventListener("copy", fill, true);
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, true);
  }
  return isCopied;
}
