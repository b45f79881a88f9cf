import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { accountGap, NON_ASN_ACCOUNTS } from "../../law/accounts";
import { isGovernmentMoney, PROGRAMS, type Program } from "../../law/terms";
import { namedAccount } from "../../budget/groupAccount";
import type { WorkerGroup } from "../../budget/plan";
import { accountGaps } from "../../texts/accounts";
import { groupTexts } from "../../texts/pane/groups";
import { readAccount } from "../state/readings";
import { useStore } from "../state/store";
import { Heading } from "./Heading";
import { PlanBox } from "./PlanBox";

const useStyles = makeStyles({
  accounts: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "6px 8px",
    alignItems: "start",
  },
  wide: { gridColumn: "1 / -1" },
  about: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  suggest: { gridColumn: "1 / -1", justifySelf: "start" },
});

/**
 * Account codes of the RKA, one per programme. The law's own stand there as a suggestion; where it names none, regions
 * use those of non-ASN staff, which a person may take over with one press but the pane never does by itself.
 * Brief: nothing but what is missing.
 */
export function AccountFields({ group, isBrief }: { group: WorkerGroup; isBrief: boolean }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = groupTexts[language];
  const programs = PROGRAMS.filter((program) => group.programs.includes(program));
  const named = (program: Program) => namedAccount(state.frame ?? {}, group, program);
  const missing = programs.filter((program) => named(program) === null && !group.accounts?.[program]);
  const borrowed = NON_ASN_ACCOUNTS.filter(({ value }) => missing.includes(value.program));
  const change = (codes: Partial<Record<Program, string | null>>) => {
    const accounts = Object.fromEntries(
      Object.entries({ ...group.accounts, ...codes }).filter(([, code]) => code !== null),
    );
    dispatch({
      type: "chosen",
      id: group.id,
      change: { accounts: Object.keys(accounts).length > 0 ? accounts : null },
    });
  };
  const isOutside = !isGovernmentMoney(group.payer);
  if (isBrief && (missing.length === 0 || isOutside)) return null;
  return (
    <div className={styles.accounts} role="group" aria-label={text.accounts}>
      <div className={styles.wide}>
        <Heading level={3} size={200}>
          {text.accounts}
        </Heading>
      </div>
      {(isBrief ? [] : programs).map((program) => (
        <PlanBox
          key={program}
          boxKey={`account.${group.id}.${program}`}
          label={program}
          shown={group.accounts?.[program] ?? ""}
          placeholder={named(program) ?? undefined}
          hint={named(program) === null && !group.accounts?.[program] ? text.accountUnknown : undefined}
          read={readAccount}
          onValue={(code) => change({ [program]: code })}
        />
      ))}
      {isOutside && (
        <Text size={200} className={styles.about}>
          {text.outsideRka}
        </Text>
      )}
      {!isOutside && missing.length > 0 && (
        <Text size={200} className={styles.about}>
          {text.accountsMissing(missing.join(", "), accountGaps[accountGap(group)]![language])}
        </Text>
      )}
      {!isOutside && group.payer !== "APBDES" && borrowed.length > 0 && (
        <Button
          size="small"
          name={`account.${group.id}`}
          className={styles.suggest}
          onClick={() => change(Object.fromEntries(borrowed.map(({ value }) => [value.program, value.code])))}
        >
          {text.accountBorrow(borrowed.map(({ value }) => `${value.program} ${value.code}`).join(", "))}
        </Button>
      )}
    </div>
  );
}
