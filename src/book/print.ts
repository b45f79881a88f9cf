import { everySheet } from "../texts/book/everySheet";
import type { Area } from "./address";
import type { Facts } from "./facts";
import { textCharacters } from "./longestName";
import { LETTER_POINTS, printablePoints } from "./paper";
import type { PrintPlan } from "./sheetPlan";

/** Landscape, one page in width, with region and year, page numbers and the maker below. */
export function printPlan(
  facts: Facts,
  area: Area,
  wishes: {
    pagesTall?: number;
    titleRows?: PrintPlan["titleRows"];
    /** Columns repeated where one page in width would be too small to read. */
    titleColumns?: PrintPlan["titleColumns"];
    orientation?: PrintPlan["orientation"];
  } = {},
): PrintPlan {
  const page = { orientation: wishes.orientation ?? "landscape", paper: facts.plan.paper ?? "A4" } as const;
  return {
    area,
    ...page,
    titleRows: wishes.titleRows ?? null,
    titleColumns: wishes.titleColumns ?? null,
    pagesWide: 1,
    pagesTall: wishes.pagesTall ?? null,
    footer: footerOf(facts, page),
  };
}

/**
 * Region and year left, the page in the middle, the maker right. A long name takes the middle and the maker's place, and
 * ends in "…" where that is not enough: sheets say it in full above.
 */
function footerOf({ say, plan }: Facts, page: Pick<PrintPlan, "orientation" | "paper">): PrintPlan["footer"] {
  const points = (text: string) => textCharacters(text) * LETTER_POINTS;
  const plain = (text: string) => text.replace(/&/g, "&&");
  const number = `${say(everySheet.page)} &P ${say(everySheet.of)} &N`;
  const left = (name: string) => `${name} · ${say(everySheet.year)} ${plan.year}`;
  const { name } = plan.region;
  const room = printablePoints(page) - points(`  ${number}`);
  if (points(left(name)) < room / 2)
    return { left: plain(left(name)), center: number, right: plain(say(everySheet.madeBy)) };
  let shown = name;
  for (let letters = name.length - 1; points(left(shown)) > room; letters -= 1) shown = `${name.slice(0, letters)}…`;
  return { left: plain(left(shown)), center: "", right: number };
}
