import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import { parseA1, printA1 } from "../engine/addresses";
import type { PageLayoutState } from "../interpreter/state";

const POINTS_PER_INCH = 72;

/** Paper codes of the file format by Office.js's names. "Folio" (8.5 × 13 inch) is the paper Indonesia calls F4. */
const PAPERS: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

const HEADER_PAGES = {
  defaultForAllPages: ["oddHeader", "oddFooter"],
  oddPages: ["oddHeader", "oddFooter"],
  evenPages: ["evenHeader", "evenFooter"],
  firstPage: ["firstHeader", "firstFooter"],
} as const;

export function writePage(sheet: Worksheet, page: PageLayoutState): void {
  const setup: Partial<PageSetup> = {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: page.topMargin / POINTS_PER_INCH,
      bottom: page.bottomMargin / POINTS_PER_INCH,
      left: page.leftMargin / POINTS_PER_INCH,
      right: page.rightMargin / POINTS_PER_INCH,
      header: page.headerMargin / POINTS_PER_INCH,
      footer: page.footerMargin / POINTS_PER_INCH,
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
  };
  const paper = PAPERS[capital(page.paperSize ?? "")];
  if (paper) setup.paperSize = paper as PageSetup["paperSize"];
  if (typeof page.firstPageNumber === "number") setup.firstPageNumber = page.firstPageNumber;
  const wide = page.zoom["horizontalFitToPages"];
  const tall = page.zoom["verticalFitToPages"];
  if (typeof wide === "number" || typeof tall === "number") {
    setup.fitToPage = true;
    // 0 means "as many pages as it takes" in that direction.
    setup.fitToWidth = typeof wide === "number" ? wide : 0;
    setup.fitToHeight = typeof tall === "number" ? tall : 0;
  } else if (typeof page.zoom["scale"] === "number") setup.scale = page.zoom["scale"];
  if (page.printArea.length) setup.printArea = page.printArea.map(printA1).join("&&");
  if (page.titleRows) setup.printTitlesRow = `${page.titleRows.row + 1}:${page.titleRows.row + page.titleRows.rows}`;
  if (page.titleColumns) setup.printTitlesColumn = printA1(page.titleColumns).replace(/\d+/g, "");
  Object.assign(sheet.pageSetup, setup);
  writeHeaders(sheet, page);
}

function writeHeaders(sheet: Worksheet, page: PageLayoutState): void {
  for (const [place, [header, footer]] of Object.entries(HEADER_PAGES)) {
    const texts = page.headersFooters.pages[place];
    if (!texts) continue;
    const headerText = joinParts(texts, "Header");
    const footerText = joinParts(texts, "Footer");
    if (headerText) sheet.headerFooter[header] = headerText;
    if (footerText) sheet.headerFooter[footer] = footerText;
  }
  sheet.headerFooter.differentFirst = /First/.test(page.headersFooters.state);
  sheet.headerFooter.differentOddEven = /OddAndEven/.test(page.headersFooters.state);
}

function joinParts(texts: Record<string, string>, kind: "Header" | "Footer"): string {
  return (["left", "center", "right"] as const)
    .map((side) => (texts[`${side}${kind}`] ? `&${side.charAt(0).toUpperCase()}${texts[`${side}${kind}`]}` : ""))
    .join("");
}

/** Changes `page` (a new sheet's) into what the file says. */
export function readPage(sheet: Worksheet, page: PageLayoutState): void {
  const setup = sheet.pageSetup;
  page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  const margins = setup.margins as PageSetup["margins"] | undefined;
  if (margins) {
    page.topMargin = margins.top * POINTS_PER_INCH;
    page.bottomMargin = margins.bottom * POINTS_PER_INCH;
    page.leftMargin = margins.left * POINTS_PER_INCH;
    page.rightMargin = margins.right * POINTS_PER_INCH;
    page.headerMargin = margins.header * POINTS_PER_INCH;
    page.footerMargin = margins.footer * POINTS_PER_INCH;
  }
  page.centerHorizontally = Boolean(setup.horizontalCentered);
  page.centerVertically = Boolean(setup.verticalCentered);
  page.printGridlines = Boolean(setup.showGridLines);
  page.printHeadings = Boolean(setup.showRowColHeaders);
  page.paperSize = Object.entries(PAPERS).find(([, code]) => code === Number(setup.paperSize))?.[0] ?? page.paperSize;
  if (setup.fitToPage) {
    page.zoom = {
      ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
      ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
    };
  } else if (setup.scale) page.zoom = { scale: setup.scale };
  page.printArea = (setup.printArea ?? "")
    .split("&&")
    .map(parseA1)
    .filter((rect) => rect !== null);
  page.titleRows = setup.printTitlesRow ? parseA1(setup.printTitlesRow) : null;
  page.titleColumns = setup.printTitlesColumn ? parseA1(setup.printTitlesColumn) : null;
  readHeaders(sheet, page);
}

function readHeaders(sheet: Worksheet, page: PageLayoutState): void {
  // A sheet of a file without headers has none of this, whatever the library's type says.
  const stored = sheet.headerFooter as Worksheet["headerFooter"] | undefined;
  if (!stored) return;
  for (const [place, [header, footer]] of Object.entries(HEADER_PAGES)) {
    if (place === "oddPages") continue;
    const texts = { ...splitParts(stored[header], "Header"), ...splitParts(stored[footer], "Footer") };
    if (Object.keys(texts).length) page.headersFooters.pages[place] = texts;
  }
}

function splitParts(text: string | null | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const result: Record<string, string> = {};
  const sides = { L: "left", C: "center", R: "right" } as const;
  for (const part of (text ?? "").split(/(?=&[LCR])/)) {
    const side = sides[part.charAt(1) as keyof typeof sides];
    if (part.startsWith("&") && side) result[`${side}${kind}`] = part.slice(2);
  }
  return result;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
