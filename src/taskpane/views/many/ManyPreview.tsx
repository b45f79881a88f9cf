import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { LAW } from "../../../law/baseline";
import type { Language } from "../../../texts/language";
import { showDifference, showRupiah } from "../../../texts/numbers";
import { groupTexts } from "../../../texts/pane/groups";
import { manyTexts } from "../../../texts/pane/many";
import type { LeftOut, ManyChange } from "../../state/many/change";
import { previewLines, replacedFormulas } from "../../state/many/preview";
import { problemSentence } from "../../state/problemSentence";
import { resultOf } from "../../state/result";
import { useStore } from "../../state/store";

const useStyles = makeStyles({
  preview: { display: "grid", gap: "4px" },
  lines: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "2px", overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground2 },
  total: { fontVariantNumeric: "tabular-nums" },
});

/** So many lines are read; the rest is counted. */
const LINES = 8;
const NAMES = 3;

/** What becomes of the chosen groups, before anything does. */
export function ManyPreview({ change }: { change: ManyChange }) {
  const styles = useStyles();
  const { state, result } = useStore();
  const { language, frame, groups } = state;
  const text = manyTexts[language];
  const lines = useMemo(() => previewLines(change, language, frame ?? {}), [change, language, frame]);
  const total = useMemo(() => {
    const after = new Map(change.changed.map(({ after: draft }) => [draft.group.id, draft]));
    const changed = groups.map((draft) => after.get(draft.group.id) ?? draft);
    return resultOf({ frame, groups: changed, book: null, linked: false }, LAW)?.budget.total ?? 0;
  }, [change, frame, groups]);
  const before = result?.budget.total ?? 0;
  const formulas = replacedFormulas(change);
  const more = lines.slice(LINES).reduce((sum, { names }) => sum + names.length, 0);
  return (
    <div className={styles.preview} role="status" aria-label={text.preview}>
      {lines.length === 0 ? (
        <Text size={200}>{text.nothingChanges}</Text>
      ) : (
        <>
          <ul className={styles.lines}>
            {lines.slice(0, LINES).map(({ field, from, to, names }) => (
              <li key={`${field}\n${from}\n${to}`}>
                <Text size={200}>
                  {text.line(names.length, field, from || text.nothing, to || text.nothing)}{" "}
                  {names.length <= NAMES && text.only(named(language, names))}
                </Text>
              </li>
            ))}
            {more > 0 && (
              <li>
                <Text size={200}>{text.moreLines(more)}</Text>
              </li>
            )}
          </ul>
          <Text size={200} className={styles.total}>
            {text.total(
              showRupiah(language, before),
              showRupiah(language, total),
              showDifference(language, total - before),
            )}
          </Text>
        </>
      )}
      {formulas.length > 0 && (
        <Text size={200}>
          {text.formulas(formulas.length, formulas.slice(0, NAMES).join(", ") + (formulas.length > NAMES ? ", …" : ""))}
        </Text>
      )}
      {change.already > 0 && (
        <Text size={200} className={styles.about}>
          {text.already(change.already)}
        </Text>
      )}
      {byReason(language, change.leftOut).map(({ why, names }) => (
        <Text key={why} size={200} className={styles.about}>
          {text.leftOut(
            names.length,
            why,
            names.length > NAMES
              ? text.andOthers(named(language, names.slice(0, NAMES)), names.length - NAMES)
              : text.only(named(language, names)),
          )}
        </Text>
      ))}
    </div>
  );
}

const named = (language: Language, names: readonly string[]): string =>
  names.map((name) => name.trim() || groupTexts[language].unnamed).join(", ");

/** Groups left out for the same reason, in words, together. */
function byReason(language: Language, leftOut: readonly LeftOut[]): { why: string; names: string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const { group, why, problem } of leftOut) {
    const words = why === "madeWrong" ? problemSentence(language, problem!) : manyTexts[language].why[why];
    reasons.set(words, [...(reasons.get(words) ?? []), group.name]);
  }
  return [...reasons].map(([why, names]) => ({ why, names }));
}
