import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { LAW } from "../../../law/baseline";
import { PROGRAMS } from "../../../law/terms";
import { manyTexts } from "../../../texts/pane/many";
import { changeMany, isNoWish } from "../../state/many/change";
import { EMPTY_WISH, readWish } from "../../state/many/wish";
import { useStore } from "../../state/store";
import { Heading } from "../Heading";
import { GroupPicker } from "./GroupPicker";
import { ManyPreview } from "./ManyPreview";
import { WishFields } from "./WishFields";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px" },
  foot: {
    position: "sticky",
    bottom: "-12px",
    margin: "0 -12px -12px",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "grid",
    gap: "8px",
    justifyItems: "start",
  },
  // However much changes, the button below it stays in sight, and the fields above it too.
  preview: { width: "100%", maxHeight: "min(22vh, 160px)", overflowY: "auto", scrollbarWidth: "thin" },
  part: { display: "grid", gap: "6px" },
});

/** Choosing several groups and setting a field for all of them: what changes is shown first, and is one step to undo. */
export function ManyGroups({ onDone }: { onDone(): void }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language, groups, frame } = state;
  const text = manyTexts[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState(EMPTY_WISH);
  // Keys come first; what they would change follows when there is time.
  const [calmForm, calmChosen] = [useDeferredValue(form), useDeferredValue(chosen)];
  const { wish, problems } = useMemo(() => readWish(calmForm, frame?.funds ?? []), [calmForm, frame?.funds]);
  const drafts = useMemo(() => groups.filter(({ group }) => calmChosen.has(group.id)), [groups, calmChosen]);
  const change = useMemo(
    () => changeMany(drafts, wish, { funds: frame?.funds ?? [], year: frame?.year ?? 0, law: LAW }),
    [drafts, wish, frame?.funds, frame?.year],
  );
  const isSettled = calmForm === form && calmChosen === chosen;
  const isReadable = Object.keys(problems).length === 0;
  const count = change.changed.length;
  return (
    <div className={styles.page}>
      <GroupPicker chosen={chosen} onChoose={setChosen} />
      <div className={styles.part}>
        <Heading level={3} size={300}>
          {text.change}
        </Heading>
        <WishFields
          form={form}
          problems={readWish(form, frame?.funds ?? []).problems}
          programs={PROGRAMS.filter((program) => drafts.some(({ group }) => group.programs.includes(program)))}
          onChange={(part) => setForm({ ...form, ...part })}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.preview}>
          {chosen.size === 0 ? (
            <Text size={200}>{text.chooseFirst}</Text>
          ) : isNoWish(wish) ? (
            <Text size={200}>{text.wishFirst}</Text>
          ) : (
            <ManyPreview change={change} />
          )}
        </div>
        <Button
          appearance="primary"
          disabled={!isSettled || !isReadable || count === 0}
          onClick={() => {
            dispatch({ type: "changedMany", changes: change.changes });
            onDone();
          }}
        >
          {text.apply(count)}
        </Button>
      </div>
    </div>
  );
}
