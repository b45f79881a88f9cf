import { quoteText } from "../../content";
import type { Facts } from "../../facts";
import { cellNames } from "../../names";
import { missingCodes, MOVED } from "../rka";
import { ACCOUNTS_OF_ONE_PROGRAM } from "../rka/accounts";
import type { RkaLayout } from "../rka/layout";
import { linesOn, oneCell, referTo, type CheckLine } from "./line";

/** The RKA against the budget, its lines against its headings, its account codes against programmes. */
export function rkaLines(facts: Facts, layout: RkaLayout): CheckLine[] {
  const line = linesOn("rka");
  const on = (key: Parameters<RkaLayout["on"]>[0]) => layout.on(key);
  const isLine = `(${on("program")}<>"")`;
  const foreign = ACCOUNTS_OF_ONE_PROGRAM.map(
    ({ code, program }) => `SUMPRODUCT((${on("account")}=${quoteText(code)})*(${on("program")}<>"${program}"))`,
  );
  const total = oneCell(layout.sum, layout.column("amount"));
  const right = cellNames.total;
  return [
    line("rkaTotal", "wrong", total, referTo(facts, "rka", total), { right }),
    line("rkaLines", "wrong", layout.area("amount"), `SUMPRODUCT(${isLine}*${on("amount")})`, { right }),
    line(
      "rkaPrices",
      "wrong",
      layout.area("price"),
      `SUMPRODUCT(${isLine}*(${on("amount")}<>${on("price")}*${on("personMonths")}))`,
    ),
    line("rkaMoved", "wrong", layout.area("code"), `COUNTIF(${on("code")},${quoteText(`*${MOVED}*`)})`),
    line("rkaCodes", "look", layout.area("account"), missingCodes(on)),
    line("rkaPrograms", "wrong", layout.area("account"), foreign.join("+")),
  ];
}
