import { Field, Link, makeStyles, mergeClasses, Text, tokens, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { LOWEST_BPU_BASE_RUPIAH } from "../../budget/base";
import { computeUnit, type UnitContribution } from "../../budget/unit";
import { payerProblems } from "../../budget/fundPayers";
import { groupTerms } from "../../budget/group";
import { WORKER_PARTS, type WorkerGroup } from "../../budget/plan";
import { LAW } from "../../law/baseline";
import { categoryOf } from "../../law/catalogue";
import { findRule } from "../../law/rule";
import { monthOf } from "../../law/month";
import {
  PAYERS,
  PROGRAMS,
  PROGRAMS_OF,
  RISK_CLASSES,
  SECTORS,
  SEGMENTS,
  type Program,
  type Segment,
} from "../../law/terms";
import { choiceText, groupColumns } from "../../texts/book/groups";
import { groupTexts } from "../../texts/pane/groups";
import { termTexts } from "../../texts/pane/terms";
import { showNumber, showPercent, showRupiah } from "../../texts/numbers";
import { nameOfPayer, nameOfProgram, nameOfRisk, nameOfSector, nameOfSegment } from "../../texts/terms";
import type { Language } from "../../texts/language";
import { isUntouched, type DraftGroup } from "../state/draft";
import type { TextField } from "../state/fields";
import { problemSentence } from "../state/problemSentence";
import { useStore } from "../state/store";
import { AccountFields } from "./AccountFields";
import { Choice } from "./Choice";
import { CoveredFields } from "./CoveredFields";
import { FundChoice } from "./funds/FundChoice";
import { SplitParts } from "./funds/SplitParts";
import { GroupActions } from "./GroupActions";
import { GroupTextBox } from "./GroupTextBox";
import { MonthChoice } from "./MonthChoice";
import { ProblemLine } from "./ProblemLine";
import { SheetNews } from "./SheetNews";
import { WhyCategory } from "./WhyCategory";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(6, minmax(0, 1fr))",
    gap: "8px",
    padding: "4px 12px 12px 12px",
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  half: { gridColumn: "span 3" },
  third: { gridColumn: "span 2" },
  programs: { display: "flex", gap: "4px", flexWrap: "wrap" },
  program: { minWidth: "52px", flexGrow: 1 },
  unit: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface GroupFieldsProps {
  draft: DraftGroup;
  year: number;
  isNew: boolean;
  position: number;
  count: number;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The fields of an open group in the order a person thinks: who, how many, when, on what base, which programmes, who pays. */
export function GroupFields({ draft, year, isNew, position, count }: GroupFieldsProps) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = groupTexts[language];
  const { group } = draft;
  const [hasMore, setMore] = useState(false);
  const choose = (change: Partial<WorkerGroup>) => dispatch({ type: "chosen", id: group.id, change });
  const problemOf = (field: string) => {
    const problem = draft.problems.find((other) => other.field === field);
    return problem && problemSentence(language, problem);
  };
  const belowId = (field: string) => `${group.id}-${field}-problem`;
  const box = (field: TextField, label: string, more: Partial<Parameters<typeof GroupTextBox>[0]> = {}) => (
    <GroupTextBox
      key={field}
      draft={draft}
      field={field}
      label={label}
      problem={problemOf(field)}
      mild={isUntouched(draft, field)}
      {...more}
    />
  );
  const [contradiction] = state.frame ? payerProblems(state.frame, group) : [];
  const isConstruction = group.segment === "JAKON";
  // A wage box that is emptied stays where it is; a construction group without a wage is one of its contract.
  const [isByWage, setByWage] = useState(isConstruction && group.base !== null);
  const isContract = isConstruction && group.base === null && !isByWage;
  const unit = unitOf(group, year);
  const deducted = deductedOf(group, year);
  const isNamedTwice =
    group.name.trim() !== "" &&
    state.groups.some(
      (other) =>
        other.group.id !== group.id && other.group.name.trim().toLowerCase() === group.name.trim().toLowerCase(),
    );
  return (
    <div className={styles.fields}>
      <SheetNews draft={draft} />
      {box("name", text.field.name, {
        className: styles.wide,
        kind: "text",
        hint: isNamedTwice
          ? problemSentence(language, { code: "name_duplicate", data: { name: group.name } })
          : undefined,
      })}
      {categoryOf(group.category) && <WhyCategory category={categoryOf(group.category)!} className={styles.wide} />}
      {!isContract &&
        box("people", text.field.people, {
          className: styles.third,
          takesFocus: isNew,
          problemId: belowId("people"),
        })}
      {isContract &&
        box("contract", text.field.contract, { className: styles.wide, hint: text.paidOnce, takesFocus: isNew })}
      <MonthChoice
        field="first"
        group={group}
        year={year}
        problem={problemOf("first")}
        problemId={belowId("first")}
        className={styles.third}
        onChoose={choose}
      />
      {!isContract && (
        <MonthChoice
          field="last"
          group={group}
          year={year}
          problem={problemOf("last")}
          problemId={belowId("last")}
          className={styles.third}
          onChoose={choose}
        />
      )}
      {(["people", "first", "last"] as const).map((field) =>
        problemOf(field) ? (
          <ProblemLine key={field} id={belowId(field)} className={styles.wide}>
            {problemOf(field)!}
          </ProblemLine>
        ) : null,
      )}
      {!isContract && group.people === 0 && !problemOf("people") && (
        <Text size={200} className={mergeClasses(styles.wide, styles.unit)}>
          {text.peopleBlank}
        </Text>
      )}
      <Choice
        label={text.field.segment}
        className={styles.wide}
        value={group.segment}
        options={SEGMENTS.map((value) => ({ value, text: capital(nameOfSegment(language, value)) }))}
        problem={problemOf("segment")}
        onChoose={(segment) => {
          setByWage(false);
          choose(inSegment(group, segment));
        }}
      />
      {isConstruction && (
        <Choice
          label={text.field.pricedBy}
          className={styles.wide}
          value={isContract ? "contract" : "wage"}
          options={(["contract", "wage"] as const).map((value) => ({ value, text: text.pricedBy[value] }))}
          onChoose={(by) => {
            setByWage(by === "wage");
            if (by === "contract") choose({ base: null });
          }}
        />
      )}
      {!isContract &&
        box("base", group.segment === "BPU" ? text.field.baseIncome : text.field.baseWage, {
          className: styles.wide,
          hint:
            group.segment === "BPU" && group.base === null
              ? text.lowestBase(showRupiah(language, LOWEST_BPU_BASE_RUPIAH))
              : (tinyBase(language, group.base) ?? baseRemark(language, unit)),
        })}
      {group.segment === "PU" && (
        <Choice
          label={text.field.risk}
          className={styles.wide}
          value={String(group.risk)}
          options={RISK_CLASSES.map((risk) => ({ value: String(risk), text: riskText(language, group, risk) }))}
          problem={problemOf("risk")}
          onChoose={(risk) => choose({ risk: Number(risk) as WorkerGroup["risk"] })}
        />
      )}
      <Field
        label={text.field.programs}
        size="small"
        className={styles.wide}
        validationState={problemOf("programs") ? "error" : "none"}
        validationMessage={problemOf("programs")}
        hint={unit && unitText(language, unit, text.oneMonthEach)}
      >
        <div className={styles.programs} role="group" aria-label={text.field.programs}>
          {PROGRAMS.map((program) => (
            <ProgramToggle key={program} program={program} group={group} onChoose={choose} />
          ))}
        </div>
      </Field>
      <Choice
        label={text.field.payer}
        className={styles.wide}
        value={group.payer}
        options={PAYERS.map((value) => ({ value, text: capital(nameOfPayer(language, value)) }))}
        problem={problemOf("payer") ?? (contradiction && problemSentence(language, contradiction))}
        onChoose={(payer) => choose({ payer })}
      />
      {group.segment === "PU" && group.programs.some((program) => program === "JHT" || program === "JP") && (
        <Choice
          label={groupColumns.workerPart[language]}
          className={styles.wide}
          value={group.workerPart ?? "DANA"}
          options={WORKER_PARTS.map((value) => ({ value, text: choiceText(language, "workerPart", value) }))}
          onChoose={(workerPart) => choose({ workerPart })}
        />
      )}
      {deducted !== null && (
        <Text size={200} className={mergeClasses(styles.wide, styles.unit)}>
          {text.deductedEach(showRupiah(language, deducted))}
        </Text>
      )}
      {(state.frame?.funds.length ?? 0) > 0 && (
        <div className={styles.wide}>
          <FundChoice group={group} label={text.field.fund} />
          <SplitParts group={group} />
        </div>
      )}
      {!isContract && (
        <CoveredFields
          group={group}
          className={styles.wide}
          box={box("covered", groupColumns.covered[language], {
            className: styles.wide,
            hint: groupTexts[language].coveredHint,
          })}
        />
      )}
      <AccountFields group={group} isBrief={!hasMore} />
      {hasMore && (
        <>
          {group.segment === "BPU" && (
            <Choice
              label={text.field.sector}
              className={styles.wide}
              value={group.sector}
              options={SECTORS.map((value) => ({ value, text: capital(nameOfSector(language, value)) }))}
              onChoose={(sector) => choose({ sector })}
            />
          )}
          {!isContract && box("joins", text.field.joins, { className: styles.half })}
          {!isContract && box("exits", text.field.exits, { className: styles.half })}
          {box("place", text.field.place, { className: styles.wide, kind: "text" })}
          {box("source", text.field.source, { className: styles.wide, kind: "text" })}
          {box("note", text.field.note, { className: styles.wide, kind: "text" })}
        </>
      )}
      <div className={styles.wide}>
        <Link as="button" aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
          <Text size={200}>{hasMore ? text.fewerFields : text.moreFields}</Text>
        </Link>
      </div>
      <GroupActions draft={draft} position={position} count={count} className={styles.wide} />
    </div>
  );
}

/** Another segment keeps what it can: programmes it does not know are dropped, a missing income means the lowest. */
function inSegment(group: WorkerGroup, segment: Segment): Partial<WorkerGroup> {
  return {
    segment,
    programs: group.programs.filter((program) => PROGRAMS_OF[segment].includes(program)),
    ...(segment === "JAKON" ? { base: null } : {}),
  };
}

function riskText(language: Language, group: WorkerGroup, risk: WorkerGroup["risk"]): string {
  const rule = findRule(LAW, { ...group, program: "JKK", segment: "PU", month: group.first, risk });
  const rate = rule.ok
    ? ` (${showPercent(language, (rule.value.employerRate + rule.value.workerRate) / 100_000)})`
    : "";
  return `${risk} – ${nameOfRisk(language, risk)}${rate}`;
}

/** What one person costs in the group's first month of the year; null where the inputs do not say. */
function unitOf(group: WorkerGroup, year: number): UnitContribution | null {
  if (group.segment === "JAKON" && group.base === null) return null;
  const month = Math.max(group.first, monthOf(year, 1));
  const unit = computeUnit({ programs: group.programs, base: group.base, month, terms: groupTerms(group, "TERDEKAT") });
  return unit.ok ? unit.value : null;
}

/** What the worker's part takes from one person's pay in that month; null where the fund bears it. */
function deductedOf(group: WorkerGroup, year: number): number | null {
  const terms = groupTerms(group, "TERDEKAT");
  if (terms.share !== "PEMBERI_KERJA") return null;
  const month = Math.max(group.first, monthOf(year, 1));
  const { programs, base } = group;
  const part = computeUnit({ programs, base, month, terms: { ...terms, share: "PEKERJA" } });
  return part.ok && part.value.total > 0 ? part.value.total : null;
}

function unitText(
  language: Language,
  { amounts, total }: UnitContribution,
  say: (amount: string, parts: string) => string,
): string {
  const parts = PROGRAMS.filter((program) => amounts[program] !== undefined).map(
    (program) => `${program} ${showRupiah(language, amounts[program]!)}`,
  );
  return say(showRupiah(language, total), parts.join(" + "));
}

/** Nobody earns less than this in a month: "1,5" was meant as millions, "800" as thousands. */
const TINY_BASE = 10_000;

/** Asks about an income that was typed short, such as "1,5". */
function tinyBase(language: Language, base: WorkerGroup["base"]): string | undefined {
  const rupiah = (base ?? 0) / 100;
  if (base === null || rupiah <= 0 || rupiah >= TINY_BASE) return undefined;
  const meant = rupiah < 100 ? rupiah * 1_000_000 : rupiah * 1_000;
  return groupTexts[language].tinyBase(showRupiah(language, rupiah), showNumber(language, meant));
}

/** A base the law does not take as it stands. */
function baseRemark(language: Language, unit: UnitContribution | null): string | undefined {
  const remark = unit?.notes.find(
    ({ code }) => code === "income_band" || code === "base_below_minimum" || code === "base_above_maximum",
  );
  return remark && problemSentence(language, remark);
}

interface ProgramToggleProps {
  program: Program;
  group: WorkerGroup;
  onChoose(change: Partial<WorkerGroup>): void;
}

function ProgramToggle({ program, group, onChoose }: ProgramToggleProps) {
  const styles = useStyles();
  const language = useStore().state.language;
  const isChosen = group.programs.includes(program);
  const isKnown = PROGRAMS_OF[group.segment].includes(program);
  const title = isKnown
    ? nameOfProgram(language, program)
    : groupTexts[language].notInSegment(program, termTexts[language].segment[group.segment]);
  return (
    <ToggleButton
      size="small"
      className={styles.program}
      checked={isChosen}
      appearance={isChosen ? "primary" : "outline"}
      disabledFocusable={!isKnown && !isChosen}
      title={title}
      onClick={() =>
        onChoose({
          programs: PROGRAMS.filter((other) => (other === program ? !isChosen : group.programs.includes(other))),
        })
      }
    >
      {program}
    </ToggleButton>
  );
}
