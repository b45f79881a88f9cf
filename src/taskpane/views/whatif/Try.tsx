import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { expandSweeps } from "../../../budget/expandSweeps";
import type { Sweep } from "../../../budget/sweep";
import { sameValue } from "../../../budget/sameValue";
import { LAW } from "../../../law/baseline";
import { shellTexts } from "../../../texts/pane/shell";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import type { ChoiceFigures } from "../../../whatif/choices";
import { figuresAt } from "../../../whatif/lever";
import type { TryEntry } from "../../state/whatif/whatifState";
import { Heading } from "../Heading";
import { FiguresTable } from "./FiguresTable";
import { KeepLine } from "./KeepLine";
import { useLook } from "./look";
import { whatifSentence } from "./sentence";
import { TryRow } from "./TryRow";
import { entryFor, readEntry } from "./tryEntry";
import { useWhatif } from "./useWhatif";

/** As many sentences as a reader takes in beside a table. */
const MOST_PROBLEMS = 4;

/** What keeps groups from being counted, by the group's name. */
const groupProblems = ({ budget }: ChoiceFigures) =>
  budget.groups.flatMap(({ group: { name }, outcome }) =>
    outcome.ok ? [] : outcome.problems.map((problem) => ({ problem, name })),
  );

/** "Coba": changes laid on the plan one after the other, and what comes of them at once. */
export function Try() {
  const look = useLook();
  const { plan, language, whatif, change } = useWhatif();
  const { entries, openEntry, removed } = whatif;
  const text = tryTexts[language];
  const sweeps = useMemo(() => entries.flatMap(({ good }): Sweep[] => (good ? [good] : [])), [entries]);
  const now = useMemo(() => figuresAt({ plan, law: LAW, scenario: null }, []), [plan]);
  const then = useMemo(() => figuresAt({ plan, law: LAW, scenario: null }, sweeps), [plan, sweeps]);
  const effects = useMemo(() => expandSweeps(plan, sweeps, LAW).entries, [plan, sweeps]);
  const isStale = entries.some((entry) => "problem" in readEntry(entry, plan, language));
  const effectOf = (place: number) =>
    entries[place]!.good ? effects[entries.slice(0, place).filter(({ good }) => good).length]! : null;
  const problems = groupProblems(then).filter((one) => !groupProblems(now).some((other) => sameValue(one, other)));
  const add = () => {
    const entry = entryFor("group", { by: "ALL", value: null }, plan, language);
    if (entry) change({ entries: [...entries, entry], removed: null, openEntry: entries.length });
  };
  const leave = (left: TryEntry[]) => change({ entries: left, removed: entries, openEntry: null });
  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{text.heading}</Heading>
        <Text size={200} className={look.about}>
          {text.about}
        </Text>
        <ol style={{ margin: 0, padding: 0 }}>
          {entries.map((entry, place) => (
            // An entry has no name of its own: its place is who it is.
            <TryRow
              key={place}
              number={place + 1}
              entry={entry}
              effect={effectOf(place)}
              plan={plan}
              language={language}
              isOpen={openEntry === place}
              onToggle={() => change({ openEntry: openEntry === place ? null : place })}
              onChange={(next) =>
                change({ entries: entries.map((one, index) => (index === place ? next : one)), removed: null })
              }
              onRemove={() => leave(entries.filter((_, index) => index !== place))}
            />
          ))}
        </ol>
        <div className={look.actions}>
          <Button size="small" icon={<Add16Regular />} onClick={add}>
            {text.add}
          </Button>
          {entries.length > 0 && (
            <Button size="small" appearance="subtle" onClick={() => leave([])}>
              {text.clear}
            </Button>
          )}
        </div>
        <div role="status" className={look.actions}>
          {removed && (
            <>
              <Text size={200}>{text.removed(removed.length - entries.length)}</Text>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => change({ entries: removed, removed: null, openEntry: null })}
              >
                {shellTexts[language].undo}
              </Button>
            </>
          )}
        </div>
      </section>
      <section className={mergeClasses(look.part, look.ruled)} aria-label={text.result}>
        <Heading level={3}>{text.result}</Heading>
        <div aria-live="polite">
          {isStale && (
            <Text size={200} className={look.problem}>
              {whatifTexts[language].stale}
            </Text>
          )}
          {entries.length === 0 && (
            <Text size={200} className={look.about}>
              {text.nothing}
            </Text>
          )}
        </div>
        <FiguresTable now={now} then={then} isStale={isStale} language={language} />
        {problems.slice(0, MOST_PROBLEMS).map(({ problem, name }) => (
          <Text key={`${name} ${problem.code}`} size={200} className={look.problem}>
            {whatifSentence(language, problem, name)}
          </Text>
        ))}
        {entries.length > 0 && <KeepLine sweeps={sweeps} isStale={isStale} />}
      </section>
    </>
  );
}
