import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { yearProblem } from "../../budget/checkSize";
import { LIMITS } from "../../budget/limits";
import type { Language } from "../../texts/language";
import { shellTexts } from "../../texts/pane/shell";
import { useStore } from "../state/store";
import { TextBox } from "./TextBox";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "1fr 88px", gap: "8px", padding: "4px 4px 8px 0" },
  end: { gridColumn: "1 / -1", display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** The budget year a text means, or null. */
export function readYear(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN;
  return yearProblem(year) === null ? year : null;
}

/** What is said of any other text. */
export const yearWrong = (language: Language): string =>
  shellTexts[language].yearWrong(LIMITS.firstYear.value, LIMITS.lastYear.value);

/** Region and year on one line; both take effect while typing as far as they make sense. */
export function TitleEditor({ onDone }: { onDone(): void }) {
  const styles = useStyles();
  const { state, dispatch } = useStore();
  const text = shellTexts[state.language];
  const [year, setYear] = useState(String(state.frame?.year ?? ""));
  const isWrong = readYear(year) === null;
  const keepYear = () => {
    const read = readYear(year);
    if (read !== null) dispatch({ type: "year", year: read });
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the boxes within
    <div
      role="group"
      aria-label={text.editTitle(state.frame?.region.name ?? "", state.frame?.year ?? 0)}
      className={styles.form}
      // A box takes back what was typed first; then the line is left, and not the pane.
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <TextBox
        label={text.regionField}
        text={state.frame?.region.name ?? ""}
        onType={(name) => dispatch({ type: "region", name })}
        onCommit={() => undefined}
        takesFocus
      />
      <TextBox
        label={text.yearField}
        text={year}
        kind="number"
        problem={isWrong && yearWrong(state.language)}
        onType={setYear}
        onCommit={keepYear}
      />
      <div className={styles.end}>
        <Link
          as="button"
          onClick={() => {
            onDone();
            dispatch({ type: "leave" });
          }}
        >
          {text.startOver}
        </Link>
        <Button
          size="small"
          disabled={isWrong}
          onClick={() => {
            keepYear();
            onDone();
          }}
        >
          {text.done}
        </Button>
      </div>
    </div>
  );
}
