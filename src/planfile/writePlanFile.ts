import { byIdOrName } from "../budget/byIdOrName";
import { FUND_FIELDS } from "../budget/fundFields";
import { LOCAL_FIELDS } from "../budget/localLaw";
import type { BudgetPlan, LocalProvision, WorkerGroup } from "../budget/plan";
import { isChangedSinceLock, isLocked } from "../budget/scenarioLock";
import { readSelector, readSweep, writeSelector } from "../budget/sweepRow";
import { LAW } from "../law/baseline";
import { monthText } from "../law/month";
import {
  ADOPTED_FIELDS,
  COVERAGE_FIELDS,
  GROUP_FILE_FIELDS,
  PARAMETER_COLUMNS,
  PLAN_FIELDS,
  REGION_ACCOUNT_FIELDS,
  PROVISION_FIELDS,
  LOCK_KEY,
  SCENARIO_FIELDS,
  SCENARIO_TARGETS,
  SIGNATORY_FIELDS,
  SIGNING_FIELDS,
  SPLIT_FIELDS,
  TARGET_FIELDS,
  type FileField,
  type FileTable,
} from "./fields";

/**
 * The plan as a plan file, two spaces deep, defaults left out. Reading it gives the same plan again (with ids by place).
 *
 * @example writePlanFile(plan) // '{\n  "wilayah": "Kabupaten Blitar",\n  "tahun": 2025, …'
 */
export function writePlanFile(plan: BudgetPlan): string {
  const fundName = (id: string | null) => plan.funds.find((fund) => fund.id === id)?.name ?? null;
  /** Ids are made anew when the file is read; names stay. */
  const eligibleNames = (keys: readonly string[] | null | undefined) =>
    keys?.map((key) => plan.groups.find(({ id }) => id === key)?.name ?? key) ?? null;
  const writeGroup = (group: WorkerGroup) => ({
    ...writeFields({ ...group, fund: fundName(group.fund) }, GROUP_FILE_FIELDS),
    ...(group.accounts && Object.keys(group.accounts).length > 0 ? { rekening: group.accounts } : {}),
    ...(group.split?.length
      ? { pembagian: group.split.map((part) => writeFields({ ...part, fund: fundName(part.fund) }, SPLIT_FIELDS)) }
      : {}),
  });
  const file = {
    ...writeFields({ ...plan.region, ...plan }, PLAN_FIELDS),
    kelompok: plan.groups.map(writeGroup),
    ...(plan.funds.length
      ? {
          dana: plan.funds.map((fund) => writeFields({ ...fund, eligible: eligibleNames(fund.eligible) }, FUND_FIELDS)),
        }
      : {}),
    ...(plan.scenarios.length ? { skenario: plan.scenarios.map((scenario) => writeScenario(plan, scenario)) } : {}),
    ...(plan.coverage?.length ? { cakupan: plan.coverage.map((figure) => writeFields(figure, COVERAGE_FIELDS)) } : {}),
    ...(plan.accounts?.length
      ? { rekening: plan.accounts.map((line) => writeFields(line, REGION_ACCOUNT_FIELDS)) }
      : {}),
    ...(plan.localProvisions?.length ? { ketentuanSetempat: plan.localProvisions.map(writeProvision) } : {}),
    ...(plan.adopted
      ? { ditetapkan: { ...writeFields(plan.adopted, ADOPTED_FIELDS), kelompok: plan.adopted.groups.map(writeGroup) } }
      : {}),
    ...(plan.signing
      ? {
          tandaTangan: {
            ...writeFields(plan.signing, SIGNING_FIELDS),
            mengetahui: writeFields(plan.signing.acknowledges, SIGNATORY_FIELDS),
            pembuat: writeFields(plan.signing.maker, SIGNATORY_FIELDS),
          },
        }
      : {}),
    ...(plan.activeScenario
      ? { skenarioAktif: plan.scenarios.find(({ id }) => id === plan.activeScenario)?.name }
      : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writeProvision(provision: LocalProvision): object {
  const fields = LOCAL_FIELDS[LAW.byId(provision.parameter)?.kind ?? "slices"] ?? [];
  const numbers = fields.map((field, place) => [PARAMETER_COLUMNS[field].key, provision.values[place]]);
  return { ...writeFields(provision, PROVISION_FIELDS), ...Object.fromEntries(numbers) };
}

function writeFields<T extends FileTable>(from: { readonly [K in keyof T]?: unknown }, fields: T): object {
  const result: Record<string, unknown> = {};
  for (const [property, field] of Object.entries(fields)) {
    const value = from[property];
    const isDefault = value === undefined || value === null || value === field.otherwise;
    if (!isDefault) result[field.key] = writeField(value, field);
  }
  return result;
}

function writeField(value: unknown, field: FileField): unknown {
  if (typeof value === "number") {
    if (field.kind === "month") return monthText(value);
    if (field.kind === "wage") return value / 100;
    return field.kind === "share" ? value / 1000 : value;
  }
  // A scenario holds programmes as they are written already.
  if (field.kind === "programs") return Array.isArray(value) ? value.join("+") : value;
  return value;
}

/** Codes of funds are made anew when a file is read; names stay. */
function selectorText({ funds }: BudgetPlan, id: string): string {
  const who = readSelector(id);
  return writeSelector(
    who.by === "FUND" ? { by: "FUND", value: byIdOrName(funds, who.value ?? "")?.name ?? who.value } : who,
  );
}

function writeScenario(plan: BudgetPlan, scenario: BudgetPlan["scenarios"][number]): object {
  const targets = Object.entries(SCENARIO_TARGETS);
  return {
    ...writeFields(scenario, SCENARIO_FIELDS),
    // One that was changed in the sheet since is not as it was locked.
    ...(isLocked(scenario) && !isChangedSinceLock(scenario) ? { [LOCK_KEY]: true } : {}),
    perubahan: scenario.overrides.map((override) => {
      const target = targets.find(([, word]) => word === override.target)?.[0] ?? override.target;
      const parts: { id: string; name: string }[] = override.target === "group" ? plan.groups : plan.funds;
      const fields = TARGET_FIELDS[override.target];
      const field = Object.hasOwn(fields, override.field) ? fields[override.field] : undefined;
      const year = /^ceilings\.(\d{4})$/.exec(override.field)?.[1];
      const isPlain = override.value !== null && readSweep(override).change.op === "SET";
      const value = field && isPlain ? writeField(override.value, field) : override.value;
      return {
        sasaran: target,
        nama:
          override.target === "parameter"
            ? override.id
            : (parts.find(({ id }) => id === override.id)?.name ?? selectorText(plan, override.id)),
        kolom: year ? `pagu ${year}` : (field?.key ?? override.field),
        nilai: Array.isArray(value) ? value.join("+") : value,
        alasan: override.reason,
      };
    }),
  };
}
