import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular, Search16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { groupTexts } from "../../texts/pane/groups";
import { manyTexts } from "../../texts/pane/many";
import { isNamed } from "../state/many/found";
import { useStore } from "../state/store";
import { withUsualFund } from "./funds/changeFunds";
import { CataloguePicker } from "./CataloguePicker";
import { DoneBar } from "./DoneBar";
import { FigureTrace, type Figure } from "./FigureTrace";
import { GroupRow } from "./GroupRow";
import { Heading } from "./Heading";
import { keepInPlace } from "./keepInPlace";
import { ManyDone } from "./ManyDone";
import { ManyPages, type ManyPage } from "./many/ManyPages";
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
  many: { display: "flex", flexWrap: "wrap", gap: "4px 12px", padding: "0 12px 6px" },
  search: { flexGrow: 1, minWidth: "140px" },
});

/** From so many groups on, a list is searched rather than read. */
const MANY = 8;

/** The task "Susun": the groups of the budget, one row each. */
export function Compose() {
  const styles = useStyles();
  const { state, dispatch, result } = useStore();
  const { language, groups, open, manyStep, frame } = state;
  const removed = state.removed.at(-1);
  const text = groupTexts[language];
  const many = manyTexts[language];
  const [page, setPage] = useState<ManyPage | null>(null);
  const [search, setSearch] = useState("");
  const [isPicking, setPicking] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const onToggle = useCallback(
    (id: string, pressed: HTMLElement) => {
      setAdded(null);
      keepInPlace(pressed, () => dispatch({ type: "openGroup", id: id === open ? null : id }));
    },
    [dispatch, open],
  );
  const onExplain = useCallback((id: string) => setFigure({ kind: "group", id }), []);
  const counted = useMemo(
    () => new Map(result?.budget.groups.map((counting) => [counting.group.id, counting])),
    [result],
  );
  if (!frame) return null;
  // What is being edited stays in sight, whatever is looked for.
  const shown = groups.filter(({ group }) => group.id === open || isNamed(group, groups.length < MANY ? "" : search));
  const scenario = frame.scenarios.find((other) => other.id === frame.activeScenario)?.name ?? null;
  const add = (
    <Button size="small" icon={<Add16Regular />} onClick={() => setPicking(true)}>
      {text.add}
    </Button>
  );
  const paste = (
    <Button size="small" appearance="transparent" onClick={() => setPage("paste")}>
      {many.openPaste}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <Heading level={2}>{text.heading}</Heading>
        {groups.length > 0 && add}
      </div>
      <SheetProblems />
      {groups.length > 0 && (
        <div className={styles.many}>
          {groups.length >= MANY && (
            <Input
              size="small"
              type="search"
              className={styles.search}
              aria-label={many.findInList}
              placeholder={many.findInList}
              contentBefore={<Search16Regular aria-hidden />}
              value={search}
              onChange={(_, { value }) => setSearch(value)}
            />
          )}
          {groups.length > 1 && (
            <Button size="small" appearance="transparent" onClick={() => setPage("change")}>
              {many.open}
            </Button>
          )}
          {paste}
        </div>
      )}
      {manyStep && <ManyDone step={manyStep} />}
      {groups.length === 0 ? (
        <div className={styles.none}>
          <Text>{text.none}</Text>
          {add}
          {paste}
        </div>
      ) : (
        <ul className={styles.list}>
          {shown.map((draft) => {
            const counting = counted.get(draft.group.id);
            return (
              <GroupRow
                key={draft.group.id}
                draft={draft}
                year={frame.year}
                isOpen={open === draft.group.id}
                isNew={added === draft.group.id}
                counted={counting?.group ?? null}
                total={counting?.outcome.ok ? counting.outcome.value.total : null}
                scenario={scenario}
                position={groups.indexOf(draft)}
                count={groups.length}
                onToggle={onToggle}
                onExplain={onExplain}
              />
            );
          })}
        </ul>
      )}
      {shown.length === 0 && groups.length > 0 && (
        <div className={styles.none}>
          <Text>{many.noneFound(search.trim())}</Text>
          <Button size="small" onClick={() => setSearch("")}>
            {many.showAll}
          </Button>
        </div>
      )}
      {removed && (
        <DoneBar onUndo={() => dispatch({ type: "restoreGroup" })}>
          {text.removed(removed.draft.group.name || text.unnamed)}
        </DoneBar>
      )}
      <ManyPages open={page} onClose={() => setPage(null)} />
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
