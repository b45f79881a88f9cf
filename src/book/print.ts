import { everySheet } from "../texts/book/everySheet";
import type { Area } from "./address";
import type { Facts } from "./facts";
import type { PrintPlan } from "./sheetPlan";

/** Landscape, one page in width, with region and year left, page numbers in the middle, and the maker right. */
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
  const { say, plan } = facts;
  const plain = (text: string) => text.replace(/&/g, "&&");
  return {
    area,
    orientation: wishes.orientation ?? "landscape",
    paper: plan.paper ?? "A4",
    titleRows: wishes.titleRows ?? null,
    titleColumns: wishes.titleColumns ?? null,
    pagesWide: 1,
    pagesTall: wishes.pagesTall ?? null,
    footer: {
      left: plain(`${plan.region.name} · ${say(everySheet.year)} ${plan.year}`),
      center: `${say(everySheet.page)} &P ${say(everySheet.of)} &N`,
      right: plain(say(everySheet.madeBy)),
    },
  };
}
