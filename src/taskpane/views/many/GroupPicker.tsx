import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { categoryOf } from "../../../law/catalogue";
import { showNumber } from "../../../texts/numbers";
import { groupTexts } from "../../../texts/pane/groups";
import { manyTexts } from "../../../texts/pane/many";
import { termTexts } from "../../../texts/pane/terms";
import { monthsInYear, type DraftGroup } from "../../state/draft";
import { filterOptions, foundGroups, NO_FILTER, type GroupFilter } from "../../state/many/found";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  picker: { display: "grid", gap: "8px" },
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(148px, 1fr))", gap: "8px" },
  all: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "36vh",
    minHeight: "96px",
    overflowY: "auto",
    scrollbarWidth: "thin",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 46px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-within": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  box: {
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  about: { gridColumn: 2, color: tokens.colorNeutralForeground3 },
  none: { padding: "12px 8px" },
});

interface GroupPickerProps {
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Searching and filtering groups, and choosing some of them. The list is one stop of Tab; arrows move in it. */
export function GroupPicker({ chosen, onChoose }: GroupPickerProps) {
  const styles = useStyles();
  const { state } = useStore();
  const { language, groups, frame } = state;
  const text = manyTexts[language];
  const [filter, setFilter] = useState<GroupFilter>(NO_FILTER);
  const [current, setCurrent] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = useMemo(() => foundGroups(groups, filter), [groups, filter]);
  const offered = useMemo(
    () => filterOptions(groups, frame?.funds ?? [], (code) => categoryOf(code)?.name[language] ?? code),
    [groups, frame?.funds, language],
  );
  const look = (change: Partial<GroupFilter>) => {
    setFilter({ ...filter, ...change });
    setCurrent(0);
  };
  const set = (drafts: readonly DraftGroup[], isIn: boolean) => {
    const next = new Set(chosen);
    for (const { group } of drafts)
      if (isIn) next.add(group.id);
      else next.delete(group.id);
    onChoose(next);
  };
  const foundChosen = found.filter(({ group }) => chosen.has(group.id)).length;
  const isAll = found.length > 0 && foundChosen === found.length;
  const words = {
    fund: [text.everyFund, text.noFund],
    place: [text.everyPlace, text.noPlace],
    category: [text.everyCategory, text.noCategory],
  };
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
      event.preventDefault();
      return set(found, true);
    }
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: found.length - 1,
      PageDown: current + 10,
      PageUp: current - 10,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(found.length - 1, to));
    setCurrent(next);
    const box = event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=checkbox]")[next];
    box?.focus();
    // With Shift the choice goes along, as in a list of files.
    if (event.shiftKey) set(found.slice(Math.min(current, next), Math.max(current, next) + 1), true);
  };
  return (
    <div className={styles.picker}>
      <Input
        size="small"
        type="search"
        ref={search}
        aria-label={text.search}
        placeholder={text.search}
        contentBefore={<Search16Regular aria-hidden />}
        value={filter.search}
        onChange={(_, { value }) => look({ search: value })}
      />
      <div className={styles.filters}>
        {(["fund", "place", "category"] as const).map(
          (key) =>
            offered[key].length > 0 && (
              <Choice
                key={key}
                label={words[key][0]!}
                hidesLabel
                value={filter[key]}
                options={[
                  { value: "", text: words[key][0]! },
                  ...offered[key].map((option) => ({ value: option.value, text: option.text ?? words[key][1]! })),
                ]}
                onChoose={(value) => look({ [key]: value })}
              />
            ),
        )}
      </div>
      <div className={styles.all}>
        <Button size="small" disabled={found.length === 0} aria-pressed={isAll} onClick={() => set(found, !isAll)}>
          {text.selectFound(found.length)}
        </Button>
        <Text size={200} role="status">
          {text.chosen(chosen.size, chosen.size - foundChosen)}
        </Text>
      </div>
      {found.length === 0 ? (
        <Text className={styles.none}>{text.nothingFound}</Text>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows of the boxes inside
        <ul className={styles.list} aria-label={text.list} onKeyDown={move}>
          {found.map(({ group }, place) => (
            <li key={group.id}>
              <label className={styles.row} htmlFor={`many-${group.id}`}>
                <input
                  type="checkbox"
                  id={`many-${group.id}`}
                  className={styles.box}
                  checked={chosen.has(group.id)}
                  tabIndex={place === Math.min(current, found.length - 1) ? 0 : -1}
                  onFocus={() => setCurrent(place)}
                  onChange={(event) => set([found[place]!], event.target.checked)}
                />

                <span>{group.name || groupTexts[language].unnamed}</span>
                <Text size={200} className={styles.about}>
                  {[
                    groupTexts[language].summary(
                      showNumber(language, group.people),
                      monthsInYear(group, frame?.year ?? 0),
                      termTexts[language].segment[group.segment],
                    ),
                    group.place,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
