import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { groupTexts } from "../../texts/pane/groups";
import { shellTexts } from "../../texts/pane/shell";
import { useStore } from "../state/store";
import { withUsualFund } from "./funds/changeFunds";
import { CataloguePicker } from "./CataloguePicker";
import { FigureTrace, type Figure } from "./FigureTrace";
import { GroupRow } from "./GroupRow";
import { Heading } from "./Heading";
import { SheetProblems } from "./SheetProblems";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "8px 8px 4px 12px" },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: {
    padding: "16px 12px",
    color: tokens.colorNeutralForeground3,
    display: "grid",
    gap: "12px",
    justifyItems: "start",
  },
  removed: { padding: "8px 12px", display: "flex", gap: "8px", justifyContent: "space-between" },
});

/** The task "Susun": the groups of the budget, one row each. */
export function Compose() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, groups, open, removed, frame } = state;
  const text = groupTexts[language];
  const [isPicking, setPicking] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const onToggle = useCallback(
    (id: string) => {
      setAdded(null);
      dispatch({ type: "openGroup", id: id === open ? null : id });
    },
    [dispatch, open],
  );
  const onExplain = useCallback((id: string) => setFigure({ kind: "group", id }), []);
  if (!frame) return null;
  const counted = new Map(
    result?.budget.groups.map(({ group, outcome }) => [group.id, { group, budget: outcome.ok ? outcome.value : null }]),
  );
  const scenario = frame.scenarios.find((other) => other.id === frame.activeScenario)?.name ?? null;
  const add = (
    <Button size="small" icon={<Add16Regular />} onClick={() => setPicking(true)}>
      {text.add}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <Heading level={2}>{text.heading}</Heading>
        {groups.length > 0 && add}
      </div>
      <SheetProblems />
      {groups.length === 0 ? (
        <div className={styles.none}>
          <Text>{text.none}</Text>
          {add}
        </div>
      ) : (
        <ul className={styles.list}>
          {groups.map((draft, position) => (
            <GroupRow
              key={draft.group.id}
              draft={draft}
              year={frame.year}
              isOpen={open === draft.group.id}
              isNew={added === draft.group.id}
              counted={counted.get(draft.group.id) ?? null}
              scenario={scenario}
              position={position}
              count={groups.length}
              onToggle={onToggle}
              onExplain={onExplain}
            />
          ))}
        </ul>
      )}
      {removed && (
        <div className={styles.removed} role="status">
          <Text size={200}>{text.removed(removed.draft.group.name || text.unnamed)}</Text>
          <Link as="button" onClick={() => dispatch({ type: "restoreGroup" })}>
            {shellTexts[language].undo}
          </Link>
        </div>
      )}
      <CataloguePicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onAdd={(group) => {
          // The picker has to be gone before the new row can take the focus.
          flushSync(() => setPicking(false));
          setAdded(group.id);
          dispatch({ type: "addGroup", ...withUsualFund(group, frame.funds, language, state.book?.funds) });
        }}
      />
      <FigureTrace figure={figure} onClose={() => setFigure(null)} onAsk={setFigure} />
    </>
  );
}
