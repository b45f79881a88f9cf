import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { LAW } from "../../../law/baseline";
import { coverageOf } from "../../../budget/coverage";
import { showDay } from "../../../texts/months";
import { showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { solveTexts } from "../../../texts/pane/whatif/solving";
import { Choice } from "../Choice";
import { Heading } from "../Heading";
import { TextBox } from "../TextBox";
import { useLastGood } from "./lastGood";
import { useLook } from "./look";
import { Problems } from "./Problems";
import { whatifSentence } from "./sentence";
import { answerEntries, readNeed, solveNeed, startingFigure, UNKNOWNS, usualAmount, type Unknown } from "./solveNeed";
import { readWho, WhoChoice, whoKey } from "./WhoChoice";
import { useWhatif } from "./useWhatif";

/** "Cari": one unknown worked out from the others, for everybody or for some groups. */
export function Solve() {
  const look = useLook();
  const { plan, language, text, setText, change } = useWhatif();
  const words = solveTexts[language];
  const [isTried, setTried] = useState(false);
  const unknown = (UNKNOWNS.find((one) => one === text("solve.unknown")) ?? "people") satisfies Unknown;
  const { who } = readWho(text("solve.who", whoKey("group", { by: "ALL", value: null })));
  const key = `solve.${unknown === "people" || unknown === "months" || unknown === "base" ? "ceiling" : unknown}`;
  const suggested = useMemo(() => usualAmount(unknown, plan, who, LAW), [unknown, plan, who]);
  const typed = text(key, suggested === null ? "" : showNumber(language, suggested));
  const outcome = useMemo(() => {
    const need = readNeed(unknown, typed);
    return need.ok ? solveNeed({ unknown, amount: need.value, plan, who, law: LAW, language }) : need;
  }, [unknown, typed, plan, who, language]);
  const { value: last, problems } = useLastGood(outcome);
  // An earlier answer stays; one to another question would be a false one.
  const value = last?.unknown === unknown ? last : null;
  const figure = startingFigure(plan);
  const coverage = figure && coverageOf(figure);
  const label = unknown === "ceiling" ? words.people : unknown === "coverage" ? words.target : words.ceiling;
  const clear = () => setTried(false);
  return (
    <>
      <section className={look.part}>
        <Heading level={2}>{words.heading}</Heading>
        <Choice
          label={words.unknown}
          value={unknown}
          options={UNKNOWNS.map((one) => ({ value: one, text: words.unknowns[one] }))}
          onChoose={(one) => {
            setText("solve.unknown", one);
            clear();
          }}
        />
        <WhoChoice
          label={words.who}
          plan={plan}
          language={language}
          target="group"
          who={who}
          groupsOnly
          onChoose={(target, next) => {
            setText("solve.who", whoKey(target, next));
            clear();
          }}
        />
        <TextBox
          label={label}
          kind="number"
          name={key}
          text={typed}
          hint={
            unknown === "coverage" && coverage?.ok
              ? words.start(
                  showPercent(language, coverage.value.per100000 / 100_000, 2),
                  figure?.date ? showDay(language, figure.date) : words.noDate,
                )
              : undefined
          }
          onType={(next) => {
            setText(key, next);
            clear();
          }}
          onCommit={() => undefined}
        />
      </section>
      <section className={mergeClasses(look.part, look.ruled)} aria-label={words.answer}>
        <Heading level={3}>{words.answer}</Heading>
        <Problems problems={problems} language={language} isStale={value !== null} />
        {value && (
          <>
            <Text block className={mergeClasses(look.answer, problems.length > 0 && look.stale)}>
              {value.sentence}
            </Text>
            {value.notes.map((note) => (
              <Text key={note.code} size={200} className={look.about}>
                {whatifSentence(language, note)}
              </Text>
            ))}
            {value.groups.length > 0 && (
              <table className={mergeClasses(look.table, problems.length > 0 && look.stale)}>
                <thead>
                  <tr>
                    <th scope="col">{words.group}</th>
                    <th scope="col">
                      {value.unknown === "base"
                        ? words.baseColumn
                        : value.unknown === "months"
                          ? words.monthsColumn
                          : words.peopleColumn}
                    </th>
                    <th scope="col">{words.cost}</th>
                  </tr>
                </thead>
                <tbody>
                  {value.groups.map(({ id, name, shown, cost }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      <td>{shown}</td>
                      <td>{showRupiah(language, cost)}</td>
                    </tr>
                  ))}
                  {value.groups.length > 1 && (
                    <tr className={look.strong}>
                      <th scope="row">{words.total}</th>
                      <td>
                        {value.unknown === "base" || value.unknown === "months"
                          ? ""
                          : showNumber(language, value.people)}
                      </td>
                      <td>{showRupiah(language, value.cost)}</td>
                    </tr>
                  )}
                </tbody>
              </table>
            )}
            {problems.length === 0 && value.groups.length > 0 && (
              <div className={look.actions}>
                <Button
                  size="small"
                  onClick={() => {
                    const tried = answerEntries(value, plan, language);
                    change({ entries: tried, removed: null, openEntry: null });
                    setTried(true);
                  }}
                >
                  {words.tryIt}
                </Button>
                <Text size={200} role="status">
                  {isTried ? words.tried : ""}
                </Text>
              </div>
            )}
          </>
        )}
      </section>
    </>
  );
}
