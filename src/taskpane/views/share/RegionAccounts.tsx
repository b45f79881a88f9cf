import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { RegionAccount } from "../../../budget/plan";
import { listOrNone } from "../../../budget/sameValue";
import { GROUP_CATEGORIES } from "../../../law/catalogue";
import { PROGRAMS } from "../../../law/terms";
import { shareTexts } from "../../../texts/pane/share";
import { readAccount, readText } from "../../state/readings";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { PlanBox } from "../PlanBox";
import { goToAdded } from "../goToAdded";
import { Entry, useEntryStyles } from "./Entry";
import { useRemoval } from "./useRemoval";

const blank: RegionAccount = { category: null, program: "JKK", code: "", source: null };

/** The region's own account codes: used for every group of a category that has no code of its own. */
export function RegionAccounts() {
  const styles = useEntryStyles();
  const { state, dispatch } = useStore();
  const { language } = state;
  const text = shareTexts[language];
  const accounts = state.frame?.accounts ?? [];
  const change = (lines: RegionAccount[]) => dispatch({ type: "frame", change: { accounts: listOrNone(lines) } });
  const { remove, undo } = useRemoval(accounts, "accounts", change);
  const set = (place: number, of: Partial<RegionAccount>) =>
    change(accounts.map((line, index) => (index === place ? { ...line, ...of } : line)));
  return (
    <>
      {accounts.map((line, index) => (
        // Lines have no name: their place in the list is who they are.
        <Entry
          key={index}
          label={text.accountLine(index + 1)}
          removal={text.removeAccount}
          onRemove={() => remove(index, text.accountLine(index + 1))}
        >
          <Choice
            label={text.accountProgram}
            value={line.program}
            options={PROGRAMS.map((program) => ({ value: program, text: program }))}
            onChoose={(program) => set(index, { program })}
          />
          <PlanBox
            boxKey={`accounts.${index}.code`}
            label={text.accountCode}
            shown={line.code}
            read={readAccount}
            onValue={(code) => set(index, { code: code ?? "" })}
          />
          <Choice
            label={text.accountCategory}
            className={styles.wide}
            value={line.category ?? ""}
            options={[
              { value: "", text: text.accountEveryone },
              ...GROUP_CATEGORIES.map(({ code, name }) => ({ value: code, text: name[language] })),
            ]}
            onChoose={(category) => set(index, { category: category === "" ? null : category })}
          />
          <PlanBox
            className={styles.wide}
            boxKey={`accounts.${index}.source`}
            label={text.accountSource}
            shown={line.source ?? ""}
            read={readText}
            onValue={(source) => set(index, { source })}
          />
        </Entry>
      ))}
      {undo}
      <Button
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={({ currentTarget }) => goToAdded(currentTarget, () => change([...accounts, blank]))}
      >
        {text.addAccount}
      </Button>
    </>
  );
}
