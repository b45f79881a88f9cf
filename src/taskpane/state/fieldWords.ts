import type { BudgetPlan, WorkerGroup } from "../../budget/plan";
import { groupTexts } from "../../texts/pane/groups";
import { choiceText, groupChoices, groupColumns } from "../../texts/book/groups";
import type { Language, Words } from "../../texts/language";
import { showNumber } from "../../texts/numbers";
import { showMonth } from "../../texts/months";
import { nameOfPayer, nameOfRisk, nameOfSector, nameOfSegment } from "../../texts/terms";
import { figureName } from "./figureName";
import { showField, TEXT_FIELDS, type TextField } from "./fields";

/** A field of a group as the pane calls it. */
export function fieldName(language: Language, field: keyof WorkerGroup): string {
  const names: Record<string, string> = groupTexts[language].field;
  if (field === "split") return names.fund!;
  if (field === "accounts") return groupTexts[language].accounts;
  const columns: Record<string, Words> = groupColumns;
  return names[field === "base" ? "baseWage" : field] ?? columns[field]?.[language] ?? field;
}

/** What of a plan has names. */
export type Named = Partial<Pick<BudgetPlan, "funds" | "coverage">>;

/** A value of a field in words, "" for nothing; names in place of codes, of what the plan has. */
export function fieldValue(
  language: Language,
  group: WorkerGroup,
  field: keyof WorkerGroup,
  { funds = [], coverage }: Named = {},
): string {
  const value = group[field];
  if (value === null || value === undefined) return "";
  if (field === "first" || field === "last") return showMonth(language, Number(value));
  if (field === "payer") return nameOfPayer(language, String(value));
  if (field === "sector") return nameOfSector(language, String(value));
  if (field === "segment") return nameOfSegment(language, String(value));
  if (field === "risk") return nameOfRisk(language, Number(value));
  if (field === "fund") return funds.find((fund) => fund.id === value)?.name ?? String(value);
  if (field === "figure") return figureName(language, coverage ?? [], String(value));
  if (field in groupChoices) return choiceText(language, field as keyof typeof groupChoices, value as string);
  if (value === 0) return "0";
  if ((TEXT_FIELDS as readonly string[]).includes(field)) return showField(field as TextField, group, language);
  if (field === "accounts")
    return Object.entries(group.accounts ?? {})
      .map(([program, code]) => `${program} ${code}`)
      .join(", ");
  if (field === "split")
    return (group.split ?? [])
      .map(
        ({ fund, share }) =>
          `${funds.find((one) => one.id === fund)?.name ?? fund} ${showNumber(language, share / 1000, 3)}%`,
      )
      .join(" + ");
  if (field === "programs") return group.programs.join(" + ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
