import { isEligible } from "../../budget/funding";
import type { Fund, WorkerGroup } from "../../budget/plan";
import { categoryOf } from "../../law/catalogue";
import { yesNo } from "../../texts/book/choices";
import { cellAddress } from "../address";
import { matrixAnchor } from "../names";
import { MARKED_ONLY } from "../sheets/funds/inputs";
import type { Finding } from "./findings";
import { rawValue, type RawSheet } from "./rawSheet";
import type { RawBook } from "./rawBook";

const meaning = (text: string): "yes" | "no" | null => {
  const word = text.trim().toLowerCase();
  if ([yesNo.yes.id, yesNo.yes.en, "y", "1", "x", "v"].some((yes) => yes.toLowerCase() === word)) return "yes";
  return [yesNo.no.id, yesNo.no.en, "t", "n", "0"].some((no) => no.toLowerCase() === word) ? "no" : null;
};

/** Reads the marks of who may pay whom into the funds' lists. Titles of rows and columns are codes or names. */
export function readMarks(raw: RawBook, sheet: RawSheet, groups: readonly WorkerGroup[], funds: Fund[]): Finding[] {
  const found: Finding[] = [];
  const area = (part: Parameters<typeof matrixAnchor>[0]) => {
    const place = raw.place(matrixAnchor(part));
    return place && place.sheet === sheet.name ? place.area : null;
  };
  const marks = area("marks");
  if (!marks) return found;
  const titleRow = area("funds")?.row ?? marks.row - 1;
  const titleColumn = area("groups")?.column ?? 0;
  const text = (row: number, column: number) => String(rawValue(sheet, row, column) ?? "").trim();
  const same = (title: string) => (item: { id: string; name: string }) => title !== "" && (item.id === title || item.name.trim() === title);
  for (let column = marks.column; column < marks.column + marks.columns; column += 1) {
    const title = text(titleRow, column);
    const index = funds.findIndex(same(title));
    const marked = new Map<string, "yes" | "no">();
    for (let row = marks.row; row < marks.row + marks.rows; row += 1) {
      const mark = text(row, column);
      if (mark === "") continue;
      const group = groups.find(same(text(row, titleColumn)));
      const read = meaning(mark);
      if (read === null) found.push({ sheet: sheet.name, address: cellAddress(row, column), row: index < 0 ? null : index, of: "fund", problem: { code: "not_a_choice", field: "eligible", data: { text: mark } } });
      else if (group && index >= 0) marked.set(group.id, read);
    }
    if (index >= 0) funds[index] = { ...funds[index]!, eligible: listOf(funds[index]!, groups, marked) };
  }
  return found;
}

/** The list that says what the fund's own list and the marks say together. */
function listOf(fund: Fund, groups: readonly WorkerGroup[], marked: ReadonlyMap<string, "yes" | "no">): string[] | null {
  const closed = fund.eligible !== null && fund.eligible !== undefined;
  const listed = (fund.eligible ?? []).filter((key) => key !== MARKED_ONLY);
  const yes = groups.filter(({ id }) => marked.get(id) === "yes").map(({ id }) => id);
  const refused = groups.filter(({ id }) => marked.get(id) === "no");
  if (!closed && refused.length === 0) return null;
  const byList = (group: WorkerGroup) => !closed || (listed.length > 0 && isEligible({ ...fund, eligible: listed }, group));
  const admits = (group: WorkerGroup) => marked.get(group.id) === "yes" || (marked.get(group.id) !== "no" && byList(group));
  // A category whose member is refused can no longer be named as a whole.
  if (refused.some(byList)) {
    const others = listed.filter((key) => categoryOf(key) === undefined && !groups.some(({ id, name }) => id === key || name === key));
    const admitted = [...others, ...groups.filter(admits).map(({ id }) => id)];
    return admitted.length === 0 ? [MARKED_ONLY] : admitted;
  }
  const admitted = [...listed, ...yes.filter((id) => !listed.includes(id))];
  return admitted.length === 0 ? [MARKED_ONLY] : admitted;
}
