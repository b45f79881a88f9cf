import { Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isLocked } from "../../../budget/scenarioLock";
import { shortageOf } from "../../../budget/shortage";
import type { Sweep } from "../../../budget/sweep";
import { writeSweep } from "../../../budget/sweepRow";
import { LAW } from "../../../law/baseline";
import { shortageWords } from "../../../texts/shortage";
import { compareTexts } from "../../../texts/pane/whatif/comparing";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import { scenarioLabel } from "../../../book/scenarioWords";
import { bridge } from "../../../whatif/bridge";
import { choose, compareChoices, type Choice as PlanChoice } from "../../../whatif/choices";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { localTime } from "../../state/trail";
import { Bridge } from "./Bridge";
import { bridgeEnds } from "./bridgeEnds";
import { comparisonAnswer } from "./comparisonAnswer";
import { differenceText, figuresShown } from "./FiguresTable";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { readEntry } from "./tryEntry";
import { ToSheet } from "./ToSheet";
import { usuallyCompared } from "./usuallyCompared";
import { useWhatif } from "./useWhatif";

const useStyles = makeStyles({
  choices: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  table: {
    width: "auto",
    minWidth: "100%",
    "& th:first-child": {
      position: "sticky",
      insetInlineStart: 0,
      width: "84px",
      minWidth: "84px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& thead th": { minWidth: "92px", overflowWrap: "anywhere" },
    "& td": { whiteSpace: "nowrap" },
  },
  // Words: they wrap, and begin where their column does. The whole of a long one stands in Skenario.
  note: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "8",
    overflow: "hidden",
    whiteSpace: "normal",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** The code under which what is being tried takes part, beside the plan ("") and its scenarios. */
const TRIAL = "*";

/** "Bandingkan": up to eight scenarios side by side, and why two of them differ. */
export function Compare() {
  const styles = useStyles();
  const look = useLook();
  const { plan, language, whatif, change, text, setText } = useWhatif();
  const words = compareTexts[language];
  const isUnread = whatif.entries.some((entry) => "problem" in readEntry(entry, plan, language));
  const sweeps = useMemo(() => whatif.entries.flatMap(({ good }): Sweep[] => (good ? [good] : [])), [whatif.entries]);
  const all = useMemo(() => {
    const trial = { id: TRIAL, name: "", overrides: sweeps.map(writeSweep) };
    const choices: [string, PlanChoice][] = [
      ["", choose(plan, null, LAW)],
      ...plan.scenarios.map(({ id }): [string, PlanChoice] => [id, choose(plan, id, LAW)]),
    ];
    if (sweeps.length > 0) choices.push([TRIAL, choose({ ...plan, scenarios: [trial] }, TRIAL, LAW)]);
    return new Map(choices);
  }, [plan, sweeps]);
  const nameOf = (id: string): string =>
    id === "" ? whatifTexts[language].plan : id === TRIAL ? whatifTexts[language].trial : (all.get(id)?.name ?? id);
  const chosen = useMemo(() => {
    return (whatif.compared ?? usuallyCompared([...all.keys()], TRIAL)).filter((id) => all.has(id));
  }, [all, whatif.compared]);
  const outcome = useMemo(() => {
    const compared = compareChoices(chosen.map((id) => all.get(id)!));
    if (!compared.ok) return compared;
    const left = compared.value.map((one) => shortageOf({ ...one.choice, budget: one.budget }));
    return { ok: true as const, value: { ids: chosen, figures: compared.value, left } };
  }, [all, chosen]);
  const { value, problems } = useLastGood(outcome);
  const against = value && (value.ids.includes(text("compare.against")) ? text("compare.against") : value.ids[0]!);
  /** As the workbook calls it; null: without a scenario. */
  const labelOf = (id: string): string | null => {
    const scenario = scenarioOf(id);
    return scenario ? scenarioLabel(plan, scenario) : id === "" ? null : nameOf(id);
  };
  const scenarioOf = (id: string) => plan.scenarios.find((one) => one.id === id);
  const suggested = chosen.at(-1) ?? "";
  const answer = ({ ids, figures }: NonNullable<typeof value>) => {
    const { from, to } = bridgeEnds([...all.keys()], text, suggested);
    const told = bridge(all.get(from)!, all.get(to)!);
    const comparison = comparisonAnswer({
      plan,
      day: localTime(new Date()).slice(0, 10),
      choices: figures.map((one, place) => ({
        name: labelOf(ids[place]!),
        value: one,
        note: scenarioOf(ids[place]!)?.note,
      })),
      against: labelOf(against ?? ""),
      bridge: told.ok && from !== to ? { from: labelOf(from), to: labelOf(to), value: told.value } : null,
    });
    return { comparison };
  };
  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{words.choose}</legend>
          {[...all.keys()].map((id) => (
            <div key={id}>
              <Checkbox
                size="medium"
                checked={chosen.includes(id)}
                label={nameOf(id)}
                onChange={(_, { checked }) =>
                  change({
                    compared: [...all.keys()].filter((one) => (one === id ? checked === true : chosen.includes(one))),
                  })
                }
              />
            </div>
          ))}
        </fieldset>
        {all.size === 1 && (
          <Text size={200} className={look.about}>
            {words.onlyPlan}
          </Text>
        )}
        <Problems problems={problems} language={language} isStale={value !== null} />
        {value && against !== null && (
          <>
            <Choice
              label={words.against}
              value={against}
              options={value.ids.map((id) => ({ value: id, text: nameOf(id) }))}
              onChoose={(id) => setText("compare.against", id)}
            />
            {isUnread && value.ids.includes(TRIAL) && (
              <Text size={200} className={look.problem}>
                {words.trialUnread}
              </Text>
            )}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
            <div className={look.scroll} role="region" aria-label={words.table} tabIndex={0}>
              <table className={mergeClasses(look.table, styles.table, problems.length > 0 && look.stale)}>
                <thead>
                  <tr>
                    <th scope="col">{words.figure}</th>
                    {value.ids.map((id) => (
                      <th scope="col" key={id}>
                        {nameOf(id)}
                        {scenarioOf(id) && isLocked(scenarioOf(id)!) && (
                          <span className={look.small}>{words.locked}</span>
                        )}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {figuresShown(language, value.figures).map((figure) => (
                    <tr key={figure.key}>
                      <th scope="row">{figure.title}</th>
                      {value.figures.map((one, place) => {
                        const amount = figure.of(one);
                        const base = figure.of(value.figures[value.ids.indexOf(against)]!);
                        return (
                          <td key={value.ids[place]}>
                            <span>{amount === null ? whatifTexts[language].none : figure.show(amount)}</span>
                            <span className={look.small}>
                              {value.ids[place] === against
                                ? words.base
                                : differenceText(language, figure, base, amount)}
                            </span>
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                  {value.ids.some((id) => scenarioOf(id)?.note) && (
                    <tr>
                      <th scope="row">{words.note}</th>
                      {value.ids.map((id) => (
                        <td key={id}>
                          <span className={styles.note}>{scenarioOf(id)?.note ?? whatifTexts[language].none}</span>
                        </td>
                      ))}
                    </tr>
                  )}
                </tbody>
              </table>
            </div>
            {value.left.map(
              ({ uncounted, withoutCeiling }, place) =>
                uncounted.length + withoutCeiling.length > 0 && (
                  <Text size={200} key={value.ids[place]} className={look.problem}>
                    {words.of(
                      nameOf(value.ids[place]!),
                      shortageWords(language, { uncounted, withoutCeiling, funds: [], unfunded: 0 }),
                    )}
                  </Text>
                ),
            )}
          </>
        )}
      </section>
      {all.size > 1 && (
        <Bridge ids={[...all.keys()]} choiceOf={(id) => all.get(id)!} nameOf={nameOf} suggested={suggested} />
      )}
      <section className={mergeClasses(look.part, look.ruled)}>
        <ToSheet
          label={words.toSheet}
          hint={words.toSheetHint}
          answers={value && problems.length === 0 ? () => answer(value) : null}
        />
      </section>
    </>
  );
}
