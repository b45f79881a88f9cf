import type { ChartPicture } from "../../../excel/door";
import type { BriefPart } from "../../../texts/pane/brief";
import { copyTexts } from "../copyTexts";

const safe = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A picture as a page and the clipboard hold it. */
export const pictureAddress = ({ png }: ChartPicture): string => `data:image/png;base64,${png}`;

/** What a picture shows, beside it and for who cannot see it. */
export const pictureText = ({ name, lines }: ChartPicture): string => [name, ...lines].join("; ");

function pictureHtml(picture: ChartPicture): string {
  const text = safe(pictureText(picture));
  return `<p><img src="${pictureAddress(picture)}" alt="${text}"></p><p>${text}</p>`;
}

/** As Word and PowerPoint take it: headings and paragraphs, then the pictures with what they show. */
export const htmlOf = (parts: readonly BriefPart[], pictures: readonly ChartPicture[] = []): string =>
  parts
    .map(({ title, lines }) => `<h2>${safe(title)}</h2>${lines.map((line) => `<p>${safe(line)}</p>`).join("")}`)
    .join("") + pictures.map(pictureHtml).join("");

export const plainOf = (parts: readonly BriefPart[]): string =>
  parts.map(({ title, lines }) => [title, ...lines].join("\n")).join("\n\n");

/** @returns false where copying was refused */
export const copyBrief = (parts: readonly BriefPart[], pictures: readonly ChartPicture[] = []): boolean =>
  copyTexts({ html: htmlOf(parts, pictures), plain: plainOf(parts) });
