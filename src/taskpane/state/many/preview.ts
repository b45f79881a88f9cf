import type { WorkerGroup } from "../../../budget/plan";
import { sameValue } from "../../../budget/sameValue";
import { groupColumns } from "../../../texts/book/groups";
import type { Language } from "../../../texts/language";
import { isUnreadable } from "../draft";
import { fieldName, fieldValue, type Named } from "../fieldWords";
import type { ManyChange } from "./change";

/** Groups in which a field goes from one value to another. */
export interface PreviewLine {
  field: string;
  /** "" = nothing is said. */
  from: string;
  to: string;
  /** Names, in the order of the plan. */
  names: string[];
}

const FIELDS: readonly (keyof WorkerGroup)[] = [
  "fund",
  "payer",
  "first",
  "last",
  "base",
  "workerPart",
  "figure",
  "covered",
  "accounts",
];

/** Who pays is one thing to a reader: a fund, or a division. */
const payingFund = (language: Language, group: WorkerGroup, named: Named): string =>
  fieldValue(language, group, group.split?.length ? "split" : "fund", named);

/** What changes, field by field and value by value; what most groups share comes first. */
export function previewLines({ changed }: ManyChange, language: Language, named: Named): PreviewLine[] {
  return FIELDS.flatMap((field) => {
    const lines = new Map<string, PreviewLine>();
    for (const { before, after } of changed) {
      const [from, to] = [before.group, after.group].map((group) =>
        field === "fund" ? payingFund(language, group, named) : fieldValue(language, group, field, named),
      ) as [string, string];
      const isSame = field === "fund" ? from === to : sameValue(before.group[field], after.group[field]);
      if (isSame) continue;
      const line = lines.get(`${from}\n${to}`);
      line?.names.push(after.group.name);
      // Wage or income: the chosen groups may be of both.
      const name = field === "base" ? groupColumns.base[language] : fieldName(language, field);
      if (!line) lines.set(`${from}\n${to}`, { field: name, from, to, names: [after.group.name] });
    }
    return [...lines.values()].sort((left, right) => right.names.length - left.names.length);
  });
}

/** Formulas in cells of the sheets that become numbers: whoever changes many does not see them group by group. */
export const replacedFormulas = ({ changed }: ManyChange): string[] =>
  changed.flatMap(({ before, after }) =>
    before.inSheet
      .filter((remark) => !isUnreadable(remark.problem) && !after.inSheet.includes(remark))
      .map(({ sheet, address, problem }) => `${sheet}!${address} (${problem.data.formula})`),
  );
