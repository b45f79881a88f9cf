import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular, Search16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { WorkerGroup } from "../../budget/plan";
import { GROUP_CATEGORIES, type GroupCategory } from "../../law/catalogue";
import { regionNamed } from "../../law/regions";
import { groupTexts } from "../../texts/pane/groups";
import { termTexts } from "../../texts/pane/terms";
import { groupFromCategory, ownGroup } from "../state/newGroup";
import { useStore } from "../state/store";
import { WhyCategory } from "./WhyCategory";

const useStyles = makeStyles({
  search: {
    width: "100%",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBottom: "4px",
  },
  input: { width: "100%" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 0",
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
  },
  words: { flexGrow: 1, minWidth: 0, display: "grid", gap: "2px" },
  // Where practice knows two segments, both are offered side by side.
  buttons: { flexShrink: 0, display: "flex", gap: "4px" },
  add: { minWidth: "auto", paddingInline: "6px" },
  about: { color: tokens.colorNeutralForeground3 },
  none: { padding: "12px 0", display: "grid", gap: "8px", justifyItems: "start" },
});

/** The groups of the catalogue: one press adds a group with everything filled in but the headcount. */
export function Catalogue({ onAdd }: { onAdd(group: WorkerGroup): void }) {
  const styles = useStyles();
  const { state } = useStore();
  const { language } = state;
  const text = groupTexts[language];
  const [search, setSearch] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The browser would choose the button that closes the page again.
  useEffect(() => box.current?.focus(), []);
  const wanted = search.trim().toLowerCase();
  const named = regionNamed(state.frame?.region.name ?? "")?.namedCategories ?? [];
  // Groups the region's own sources name come first: they are the likeliest.
  const categories = [...GROUP_CATEGORIES]
    .filter((category) => matches(category, wanted))
    .sort((left, right) => Number(named.includes(right.code)) - Number(named.includes(left.code)));
  const addOwn = () => onAdd(ownGroup(search.trim() || text.ownName, state));
  return (
    <>
      <div className={styles.search}>
        <Input
          className={styles.input}
          size="small"
          type="search"
          aria-label={text.search}
          ref={box}
          placeholder={text.search}
          contentBefore={<Search16Regular aria-hidden />}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            const [first] = categories;
            if (!first) addOwn();
            else if (categories.length === 1) onAdd(groupFromCategory(first, first.segments[0]!, language, state));
            // Which of several is meant is not to be guessed: the first one's button says what it would add.
            else list.current?.querySelector<HTMLButtonElement>("button[data-add]")?.focus();
          }}
        />
        <Text size={200} role="status" className={styles.about}>
          {wanted !== "" && categories.length > 0 && text.found(categories.length)}
        </Text>
      </div>
      <ul className={styles.list} ref={list}>
        {categories.map((category) => (
          <li key={category.code} className={styles.item}>
            <div className={styles.words}>
              <Text weight="semibold">{category.name[language]}</Text>
              <WhyCategory category={category} lead={category.programs.join(" + ")} />
            </div>
            <div className={styles.buttons}>
              {category.segments.map((segment) => (
                <Button
                  key={segment}
                  size="small"
                  className={styles.add}
                  data-add
                  icon={<Add16Regular />}
                  aria-label={text.addAs(category.name[language], termTexts[language].segment[segment])}
                  onClick={() => onAdd(groupFromCategory(category, segment, language, state))}
                >
                  {termTexts[language].segment[segment]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.none}>
        {categories.length === 0 && <Text>{text.nothingFound(search.trim())}</Text>}
        <Button size="small" icon={<Add16Regular />} onClick={addOwn}>
          {search.trim() ? text.addNamed(search.trim()) : text.addOwn}
        </Button>
        <Text size={200} className={styles.about}>
          {text.addOwnAbout}
        </Text>
      </div>
    </>
  );
}

const matches = (category: GroupCategory, wanted: string) =>
  wanted === "" ||
  [category.name.id, category.name.en, category.code].some((name) => name.toLowerCase().includes(wanted));
