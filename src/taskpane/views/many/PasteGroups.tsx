import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { pastedColumnName } from "../../../book/reading/pastedList";
import { LAW } from "../../../law/baseline";
import { monthOf } from "../../../law/month";
import { monthName } from "../../../texts/months";
import { showNumber, showRupiah } from "../../../texts/numbers";
import { groupTexts } from "../../../texts/pane/groups";
import { manyTexts } from "../../../texts/pane/many";
import { pastedGroups, refusedText, type PastedGroups } from "../../state/many/pasted";
import { ownGroup } from "../../state/newGroup";
import { resultOf } from "../../state/result";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { newFund } from "../funds/changeFunds";
import { RefusedRows } from "./RefusedRows";

const useStyles = makeStyles({
  page: { display: "grid", gap: "10px" },
  box: {
    "& textarea": { minHeight: "120px", maxHeight: "30vh", whiteSpace: "pre", overflowX: "auto", tabSize: "12" },
  },
  about: { color: tokens.colorNeutralForeground2 },
  sound: { fontVariantNumeric: "tabular-nums" },
  foot: { display: "flex", justifyContent: "flex-start" },
});

/** A list copied from a sheet becomes groups; rows that cannot are shown with their reasons and stay in the box. */
export function PasteGroups({ onDone }: { onDone(): void }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const { language, frame, groups } = state;
  const text = manyTexts[language];
  const year = frame?.year ?? 0;
  const [pasted, setPasted] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [likeId, setLikeId] = useState("");
  const [first, setFirst] = useState(monthOf(year, 1));
  const [told, setTold] = useState<string | null>(null);
  const calm = useDeferredValue(pasted);
  const read = useMemo(() => {
    const like = groups.find(({ group }) => group.id === likeId)?.group ?? ownGroup("", state);
    const makeFund: Parameters<typeof pastedGroups>[1]["makeFund"] = (kind, known) =>
      newFund(kind, language, known, state.book?.funds);
    return pastedGroups(calm, { state, like: { ...like, first }, law: LAW, makeFund });
  }, [calm, groups, likeId, state, language, first]);
  const total = useMemo(
    () =>
      read && frame ? (resultOf({ frame, groups: read.drafts, book: null, linked: false }, LAW)?.budget.total ?? 0) : 0,
    [read, frame],
  );
  const add = (found: PastedGroups) => {
    dispatch({ type: "addedMany", drafts: found.drafts, funds: found.funds });
    if (found.refused.length === 0) return onDone();
    // Nothing is lost: what could not be added is all that is left to mend.
    setPasted(refusedText(found));
    setTold(text.pasteLeft(found.drafts.length, found.refused.length));
  };
  return (
    <div className={styles.page}>
      <Text size={200} className={styles.about}>
        {text.pasteAbout}
      </Text>
      <Field label={text.pasteBox} size="small">
        <Textarea
          ref={box}
          className={styles.box}
          value={pasted}
          spellCheck={false}
          onChange={(_, { value }) => {
            setTold(null);
            setPasted(value);
          }}
        />
      </Field>
      {groups.length > 0 && (
        <Choice
          label={text.pasteLike}
          value={likeId}
          options={[
            { value: "", text: text.pasteUsual },
            ...groups.map(({ group }) => ({ value: group.id, text: group.name || groupTexts[language].unnamed })),
          ]}
          onChoose={setLikeId}
        />
      )}
      <Choice
        label={text.pasteFrom}
        value={String(first)}
        options={Array.from({ length: 12 }, (_, index) => ({
          value: String(monthOf(year, index + 1)),
          text: monthName(language, index + 1),
        }))}
        onChoose={(month) => setFirst(Number(month))}
      />
      <div role="status">
        {told && (
          <Text block size={200}>
            {told}
          </Text>
        )}
        {read ? (
          <Columns read={read} />
        ) : (
          calm.trim() !== "" && (
            <Text block size={200}>
              {text.pasteUnreadable}
            </Text>
          )
        )}
        {read && read.drafts.length > 0 && (
          <Text block weight="semibold" className={styles.sound}>
            {text.pasteSound(
              read.drafts.length,
              showNumber(
                language,
                read.drafts.reduce((sum, { group }) => sum + group.people, 0),
              ),
              showRupiah(language, total),
            )}
          </Text>
        )}
        {read && read.funds.length > 0 && (
          <Text block size={200}>
            {text.pasteNewFunds(read.funds.map(({ name }) => name).join(", "))}
          </Text>
        )}
      </div>
      {read && read.refused.length > 0 && <RefusedRows refused={read.refused} />}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={calm !== pasted || !read || read.drafts.length === 0}
          onClick={() => read && add(read)}
        >
          {text.pasteAdd(read?.drafts.length ?? 0)}
        </Button>
      </div>
    </div>
  );
}

/** Which title was taken for what, and which were not read. */
function Columns({ read: { list } }: { read: PastedGroups }) {
  const { language } = useStore().state;
  const text = manyTexts[language];
  if (list.isUntitled)
    return (
      <Text block size={200}>
        {text.pasteUntitled}
      </Text>
    );
  const known = list.columns.flatMap(({ title, key }) => {
    if (!key) return [];
    const name = pastedColumnName(language, key);
    return [title.trim().toLowerCase() === name.toLowerCase() ? name : `${title} → ${name}`];
  });
  const unknown = list.columns.filter(({ title, key }) => !key && title !== "").map(({ title }) => title);
  return (
    <>
      <Text block size={200}>
        {text.pasteColumns(known.join(", "))}
      </Text>
      {unknown.length > 0 && (
        <Text block size={200}>
          {text.pasteSkipped(unknown.join(", "))}
        </Text>
      )}
    </>
  );
}
