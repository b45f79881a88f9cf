import { readPastedList, type PastedList, type PastedRow } from "../../../book/reading/pastedList";
import { byIdOrName } from "../../../budget/byIdOrName";
import { isContract } from "../../../budget/checkGroup";
import { CODE_LETTERS, freshCode } from "../../../budget/freshCode";
import { LIMITS } from "../../../budget/limits";
import type { Fund, FundKind, WorkerGroup } from "../../../budget/plan";
import { fundKindWords } from "../../../budget/words";
import { categoryOf } from "../../../law/catalogue";
import { PAYER_OF_FUND } from "../../../law/fundKinds";
import type { Law } from "../../../law/parameter";
import type { Problem } from "../../../law/problem";
import { PROGRAMS_OF } from "../../../law/terms";
import type { Language } from "../../../texts/language";
import { draftOf, type DraftGroup } from "../draft";
import { groupFromCategory } from "../newGroup";
import { groupIdsTaken } from "../reducer";
import type { PaneState } from "../state";

export interface PastedGroups {
  list: PastedList;
  drafts: DraftGroup[];
  refused: { row: PastedRow; problems: Problem[] }[];
  /** Funds the list names by their kind and the plan does not have. */
  funds: Fund[];
}

interface Ground {
  state: PaneState;
  /** Says what the list does not. */
  like: WorkerGroup;
  law: Law;
  /** A fund of a kind the plan does not have yet. */
  makeFund(kind: FundKind, known: readonly Fund[]): Fund;
}

/** The groups of a pasted text, ready to be added, and every row that is not, with its reasons. */
export function pastedGroups(text: string, { state, like, law, makeFund }: Ground): PastedGroups | null {
  const { frame, language } = state;
  const list = frame && readPastedList(text, { year: frame.year, first: like.first });
  if (!list || !frame) return null;
  const result: PastedGroups = { list, drafts: [], refused: [], funds: [] };
  const names = new Set(state.groups.map(({ group }) => nameIn(group)));
  const ids = groupIdsTaken(state);
  for (const row of list.rows) {
    const fund = row.says.fund == null ? null : fundOf(row.says.fund, [...frame.funds, ...result.funds], makeFund);
    const group = groupOf(row, fund, { like, language, state });
    group.id = freshCode(CODE_LETTERS.group, ids);
    const draft = draftOf(group, frame.year, law);
    const problems = problemsOf(row, draft, fund);
    if (problems.length === 0 && names.has(nameIn(group)))
      problems.push({ code: "pasted_twice", field: "name", data: { name: group.name } });
    if (problems.length === 0 && state.groups.length + result.drafts.length >= LIMITS.groups.value)
      problems.push({ code: "pasted_too_many", data: { limit: LIMITS.groups.value } });
    if (problems.length > 0) {
      result.refused.push({ row, problems });
      continue;
    }
    names.add(nameIn(group));
    ids.push(group.id);
    result.drafts.push(draft);
    if (fund && ![...frame.funds, ...result.funds].includes(fund)) result.funds.push(fund);
  }
  return result;
}

/** The refused rows as they were pasted, with their titles: to be mended and read again. */
export const refusedText = ({ list, refused }: PastedGroups): string =>
  [list.titles, ...refused.map(({ row }) => row.cells)]
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map(quoted).join("\t"))
    .join("\n");

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The same people in another village are another group. */
const nameIn = ({ name, place }: WorkerGroup): string =>
  `${name.trim().toLowerCase()}\n${(place ?? "").trim().toLowerCase()}`;

/** A fund by its code or name, or by what kind of money it is; undefined where nobody knows it. */
function fundOf(word: string, funds: readonly Fund[], makeFund: Ground["makeFund"]): Fund | undefined {
  const known = byIdOrName(funds, word);
  if (known) return known;
  const kind = fundKindWords.read(word);
  if (!kind) return undefined;
  return funds.find((fund) => fund.kind === kind) ?? makeFund(kind, funds);
}

function groupOf(
  { says }: PastedRow,
  fund: Fund | null | undefined,
  { like, language, state }: { like: WorkerGroup; language: Language; state: PaneState },
): WorkerGroup {
  const category = categoryOf(says.category ?? null);
  const segment = says.segment ?? category?.segments[0] ?? like.segment;
  const usual = category ? groupFromCategory(category, segment, language, state) : like;
  const programs = usual.programs.filter((program) => PROGRAMS_OF[segment].includes(program));
  const payer = fund && PAYER_OF_FUND[fund.kind];
  const group: WorkerGroup = {
    ...usual,
    ...(category ? { first: like.first, last: like.last, fund: like.fund } : {}),
    people: 0,
    place: null,
    split: null,
    accounts: null,
    programs,
    ...(payer ? { payer } : {}),
    ...says,
    segment,
    name: says.name ?? "",
  };
  if (says.fund !== undefined) group.fund = fund?.id ?? null;
  return group;
}

function problemsOf(row: PastedRow, draft: DraftGroup, fund: Fund | null | undefined): Problem[] {
  if (row.problems.some(({ code }) => code === "pasted_sum")) return row.problems;
  const problems = [...row.problems];
  const told = new Set(problems.map(({ field }) => field));
  if (fund === undefined) problems.push({ code: "pasted_fund", field: "fund", data: { text: row.says.fund ?? "" } });
  if (row.says.people === undefined && !told.has("people") && !isContract(draft.group))
    problems.push({ code: "pasted_people", field: "people", data: {} });
  return [...problems, ...draft.problems.filter(({ field }) => !field || !told.has(field))];
}
