import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { missingCodes, MOVED } from "../rka";
import { ACCOUNTS_OF_ONE_PROGRAM } from "../rka/accounts";
import type { WorkLayout } from "../../workLayout";
import type { RkaColumn, RkaLayout } from "../rka/layout";
import { countOutside } from "../rka/outside";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** Headings that cost something and stand on the other side than who pays them says. */
function misplaced(part: (key: RkaColumn, of: "inside" | "outside") => string | null): string {
  const count = (of: "inside" | "outside", flag: string) => {
    const [program, fund, amount] = (["program", "fund", "amount"] as const).map((key) => part(key, of));
    return program && `SUMPRODUCT((${program}="")*(${fund}${flag})*(${amount}>0))`;
  };
  return [count("inside", '<>""'), count("outside", '=""')].filter(Boolean).join("+");
}

/** The RKA against the budget, its lines against its headings, its account codes against programmes. */
export function rkaLines(facts: Facts, layout: RkaLayout, work: WorkLayout): CheckLine[] {
  const line = linesOn("rka");
  const on = (key: Parameters<RkaLayout["on"]>[0]) => layout.on(key);
  const isLine = `(${on("program")}<>"")`;
  const foreign = ACCOUNTS_OF_ONE_PROGRAM.map(
    ({ code, program }) => `SUMPRODUCT((${on("account")}=${quoteText(code)})*(${on("program")}<>"${program}"))`,
  );
  const total = oneCell(layout.sum, layout.column("amount"));
  const right = cellNames.total;
  const part = (key: RkaColumn, of: "inside" | "outside") => {
    const area = layout.blockArea(key, of);
    return area && referTo(facts, "rka", area);
  };
  const all = layout.hasOutside ? oneCell(layout.end, layout.column("amount")) : total;
  return [
    line("rkaTotal", "wrong", all, referTo(facts, "rka", all), { right }),
    layout.hasOutside
      ? line("rkaApart", "look", layout.area("fund"), misplaced(part))
      : linesOn("work")("rkaOutside", "wrong", work.areaOf("payer"), countOutside(facts, work.area("payer"))),
    line("rkaLines", "wrong", layout.area("amount"), `SUMPRODUCT(${isLine}*${on("amount")})`, { right }),
    line(
      "rkaPrices",
      "wrong",
      layout.area("price"),
      `SUMPRODUCT(${isLine}*(${on("amount")}<>${on("price")}*${on("personMonths")}))`,
    ),
    line("rkaMoved", "wrong", layout.area("code"), `COUNTIF(${on("code")},${quoteText(`*${MOVED}*`)})`),
    line(
      "rkaCodes",
      "look",
      layout.area("account"),
      missingCodes((key) => part(key, "inside")!),
    ),
    line("rkaPrograms", "wrong", layout.area("account"), foreign.join("+")),
    ...(layout.revised ? [beforeAsWritten(layout)] : []),
  ];
}

/** What was adopted stands as numbers nobody calculates: prices and amounts, those of the headings too. */
function beforeAsWritten(layout: RkaLayout): CheckLine {
  const right = layout.rows.reduce((sum, row) => {
    const before = row.kind === "line" || row.kind === "removed" ? row.before : null;
    if (!before) return sum;
    return sum + before.price + before.amount * (row.kind === "line" ? 2 : 1);
  }, 0);
  const left = `SUM(${layout.on("priceBefore")},${layout.on("amountBefore")})`;
  return linesOn("rka")("rkaBefore", "wrong", layout.area("amountBefore"), left, { right, checksum: true });
}
