import { makeStyles } from "@fluentui/react-components";
import { WORKER_PARTS, type Fund } from "../../../budget/plan";
import { NON_ASN_ACCOUNTS } from "../../../law/accounts";
import { PAYER_OF_FUND } from "../../../law/fundKinds";
import { monthOf } from "../../../law/month";
import type { Problem } from "../../../law/problem";
import { PAYERS, PROGRAMS, type Program } from "../../../law/terms";
import { choiceText, groupColumns } from "../../../texts/book/groups";
import { monthName } from "../../../texts/months";
import { showNumber } from "../../../texts/numbers";
import { fundTexts } from "../../../texts/pane/funds";
import { groupTexts } from "../../../texts/pane/groups";
import { manyTexts } from "../../../texts/pane/many";
import { nameOfPayer } from "../../../texts/terms";
import { figureName } from "../../state/figureName";
import { COVERED } from "../../state/many/change";
import { NONE } from "../../state/many/found";
import type { WishForm } from "../../state/many/wish";
import { readShare } from "../../state/readings";
import { problemSentence } from "../../state/problemSentence";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { TextBox } from "../TextBox";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
});

interface WishFieldsProps {
  form: WishForm;
  problems: Partial<Record<string, Problem>>;
  /** Programmes some chosen group has: others need no account. */
  programs: readonly Program[];
  onChange(change: Partial<WishForm>): void;
}

/** What is set for all chosen groups; whatever is not touched stays in each as it is. */
export function WishFields({ form, problems, programs, onChange }: WishFieldsProps) {
  const styles = useStyles();
  const { language, frame } = useStore().state;
  const text = manyTexts[language];
  const fields = groupTexts[language].field;
  const funds: readonly Fund[] = frame?.funds ?? [];
  const figures = frame?.coverage ?? [];
  const fund = funds.find(({ id }) => id === form.fund);
  const decided = fund && PAYER_OF_FUND[fund.kind];
  const share = readShare(form.share);
  const keep = { value: "", text: text.keep };
  const problem = (key: string) => problems[key] && problemSentence(language, problems[key]);
  return (
    <div className={styles.fields} role="group" aria-label={text.change}>
      {funds.length > 0 && (
        <Choice
          label={fields.fund}
          className={styles.wide}
          value={form.fund}
          options={[
            keep,
            ...funds.map(({ id, name }) => ({ value: id, text: name || fundTexts[language].unnamed })),
            { value: NONE, text: text.noFund },
          ]}
          onChoose={(id) => onChange({ fund: id })}
        />
      )}
      {funds.length > 1 && form.fund !== NONE && (
        <>
          <TextBox
            label={text.share}
            kind="number"
            text={form.share}
            placeholder={text.keep}
            problem={problem("share")}
            hint={
              "value" in share && share.value ? text.rest(showNumber(language, 100 - share.value / 1000, 3)) : undefined
            }
            onType={(typed) => onChange({ share: typed })}
            onCommit={() => undefined}
          />
          <Choice
            label={text.second}
            value={form.second}
            options={[
              keep,
              ...funds.map(({ id, name }) => ({
                value: id,
                text: name || fundTexts[language].unnamed,
                disabled: id === form.fund,
              })),
            ]}
            onChoose={(second) => onChange({ second })}
          />
        </>
      )}
      <Choice
        label={fields.payer}
        className={styles.wide}
        value={decided ?? form.payer}
        hint={decided ? text.payerByFund : undefined}
        options={[keep, ...PAYERS.map((payer) => ({ value: payer as string, text: nameOfPayer(language, payer) }))].map(
          (option) => ({ ...option, disabled: Boolean(decided) && option.value !== decided }),
        )}
        onChoose={(payer) => onChange({ payer })}
      />
      {(["first", "last"] as const).map((end) => (
        <Choice
          key={end}
          label={fields[end]}
          value={form[end]}
          options={[
            keep,
            ...Array.from({ length: 12 }, (_, index) => ({
              value: String(monthOf(frame?.year ?? 0, index + 1)),
              text: monthName(language, index + 1),
            })),
          ]}
          onChoose={(month) => onChange({ [end]: month })}
        />
      ))}
      <TextBox
        label={groupColumns.base[language]}
        className={styles.wide}
        kind="number"
        text={form.base}
        placeholder={text.keep}
        problem={problem("base")}
        onType={(base) => onChange({ base })}
        onCommit={() => undefined}
      />
      <Choice
        label={groupColumns.workerPart[language]}
        className={styles.wide}
        value={form.workerPart}
        options={[
          keep,
          ...WORKER_PARTS.map((part) => ({ value: part as string, text: choiceText(language, "workerPart", part) })),
        ]}
        onChoose={(workerPart) => onChange({ workerPart })}
      />
      {figures.length > 0 && (
        <>
          <Choice
            label={groupColumns.figure[language]}
            className={styles.wide}
            value={form.figure}
            options={[
              keep,
              ...figures.map(({ id }) => ({ value: id, text: figureName(language, figures, id) })),
              { value: NONE, text: groupTexts[language].figureUnsaid },
            ]}
            onChoose={(figure) => onChange({ figure })}
          />
          <Choice
            label={groupColumns.covered[language]}
            className={styles.wide}
            value={form.covered}
            options={[keep, ...COVERED.map((one) => ({ value: one as string, text: text.covered[one] }))]}
            onChoose={(covered) => onChange({ covered })}
          />
        </>
      )}
      {PROGRAMS.filter((program) => programs.includes(program)).map((program) => (
        <TextBox
          key={program}
          label={text.account(program)}
          text={form.accounts[program] ?? ""}
          placeholder={text.keep}
          hint={NON_ASN_ACCOUNTS.filter(({ value }) => value.program === program)
            .map(({ value }) => text.accountExample(value.code))
            .join("")}
          problem={problem(program)}
          onType={(code) => onChange({ accounts: { ...form.accounts, [program]: code } })}
          onCommit={() => undefined}
        />
      ))}
    </div>
  );
}
