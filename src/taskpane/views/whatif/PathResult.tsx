import { mergeClasses, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { pathSentence, SHAPE_NAMES } from "../../../texts/whatif/path";
import { coveragePath, type Path, type PathQuestion } from "../../../whatif/path/path";
import { SHAPES } from "../../../whatif/path/stock";
import { Choice } from "../Choice";
import { useLook } from "./look";
import { PathChart } from "./PathChart";
import { whatifSentence } from "./sentence";
import { useWhatif } from "./useWhatif";

interface PathResultProps {
  path: Path;
  question: PathQuestion;
  /** Groups the contributions of each segment are like. */
  likes: readonly string[];
  isStale: boolean;
}

/** A path in a sentence, a line and tables: all segments or one of them, side by side, by fund, and by way. */
export function PathResult({ path, question, likes, isStale }: PathResultProps) {
  const look = useLook();
  const { language, text, setText } = useWhatif();
  const words = pathTexts[language];
  const share = (per100000: number) => showPercent(language, per100000 / 100_000, 2);
  const percent = (per100000: number) => showPercent(language, per100000 / 100_000);
  const count = (value: number) => showNumber(language, value);
  const { segments, start, target } = question;
  const isMany = segments.length > 1;
  const seen = Math.min(segments.length, Number(text("path.seen", "0")));
  const shown = seen > 0 && isMany ? path.segments[seen - 1]! : null;
  const years = shown ? shown.years.map((year, index) => ({ ...year, cost: shown.costs[index]! })) : path.years;
  const of = shown ? [segments[seen - 1]!] : segments;
  const [participants, workers] = (["participants", "workers"] as const).map((field) =>
    of.reduce((sum, one) => sum + one[field], 0),
  ) as [number, number];
  const begin = { year: start, coverage: Math.round((participants / workers) * 100_000) };
  const short = path.exhausted && (question.funds.find(({ id }) => id === path.exhausted!.fund)?.name ?? null);
  const stale = isStale && look.stale;
  return (
    <>
      <Text block className={mergeClasses(look.answer, stale)}>
        {pathSentence(language, path, short)}
      </Text>
      {isMany && <Segments path={path} question={question} isStale={isStale} />}
      {isMany && (
        <Choice
          label={words.seen}
          value={String(seen)}
          options={[
            { value: "0", text: words.together },
            ...segments.map(({ name }, index) => ({ value: String(index + 1), text: name })),
          ]}
          onChoose={(next) => setText("path.seen", next)}
        />
      )}
      <PathChart points={[begin, ...years]} target={target} label={words.chart} />
      <table className={mergeClasses(look.table, stale)} aria-label={words.byYear}>
        <thead>
          <tr>
            <th scope="col" className={look.whole}>
              {words.year}
            </th>
            <th scope="col">{words.coverage}</th>
            <th scope="col">{words.added}</th>
            <th scope="col">{words.cost}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, coverage, participants: then, added, exits, deaths, retired, cost }) => {
            // What one segment lacks cannot be told apart from the others of its fund.
            const missing = shown
              ? 0
              : path.funds.reduce((sum, one) => (one.year === year ? sum + one.missing : sum), 0);
            return (
              <tr key={year}>
                <th scope="row" className={look.whole}>
                  {year}
                </th>
                <td>
                  {share(coverage)}
                  <span className={look.small}>{words.people(count(then))}</span>
                </td>
                <td>
                  {count(added)}
                  <span className={look.small}>{words.lost(count(exits + deaths + retired))}</span>
                </td>
                <td>
                  {showRupiah(language, cost)}
                  {missing > 0 && <span className={look.small}>{words.lacking(showRupiah(language, missing))}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {question.funds.length > 1 && <Funds path={path} question={question} isStale={isStale} />}
      <Ways path={path} question={question} isStale={isStale} />
      {of.map(({ name, exits, deaths, retired, growth }, index) => (
        <Text key={name + String(index)} size={200} className={look.about}>
          {(isMany ? `${name}. ` : "") +
            words.under(
              percent(exits),
              percent(deaths),
              percent(retired),
              percent(growth),
              likes[shown ? seen - 1 : index] ?? name,
            )}
        </Text>
      ))}
      {path.notes.map((note) => (
        <Text key={note.code + JSON.stringify(note.data)} size={200} className={look.about}>
          {whatifSentence(language, note)}
        </Text>
      ))}
    </>
  );
}

interface PartProps {
  path: Path;
  question: PathQuestion;
  isStale: boolean;
}

/** Segments side by side, and what they add up to. */
function Segments({ path, question, isStale }: PartProps) {
  const look = useLook();
  const { language } = useWhatif();
  const words = pathTexts[language];
  const share = (per100000: number) => showPercent(language, per100000 / 100_000, 2);
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const rows = [
    ...path.segments.map(({ name, years, costs }, index) => ({
      name,
      from: question.segments[index]!,
      until: years.at(-1)!.coverage,
      added: sum(years.map(({ added }) => added)),
      cost: sum(costs),
    })),
    {
      name: words.together,
      from: {
        participants: sum(question.segments.map(({ participants }) => participants)),
        workers: sum(question.segments.map(({ workers }) => workers)),
      },
      until: path.years.at(-1)!.coverage,
      added: sum(path.years.map(({ added }) => added)),
      cost: path.total,
    },
  ];
  return (
    <table className={mergeClasses(look.table, isStale && look.stale)} aria-label={words.bySegment}>
      <thead>
        <tr>
          <th scope="col">{words.segmentColumn}</th>
          <th scope="col">{words.coverage}</th>
          <th scope="col">{words.added}</th>
          <th scope="col">{words.cost}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, from, until, added, cost }, index) => (
          <tr key={String(index)}>
            <th scope="row">{name}</th>
            <td>
              {share(until)}
              <span className={look.small}>
                {words.from(share(Math.floor((from.participants / from.workers) * 100_000)))}
              </span>
            </td>
            <td>{showNumber(language, added)}</td>
            <td>{showRupiah(language, cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each fund year by year against its ceiling. */
function Funds({ path, question, isStale }: PartProps) {
  const look = useLook();
  const { language } = useWhatif();
  const words = pathTexts[language];
  const rupiah = (value: number) => showRupiah(language, value);
  return (
    <table className={mergeClasses(look.table, isStale && look.stale)} aria-label={words.byFund}>
      <thead>
        <tr>
          <th scope="col">{words.fundColumn}</th>
          <th scope="col">{words.cost}</th>
          <th scope="col">{words.ceilingColumn}</th>
        </tr>
      </thead>
      {question.funds.map(({ id, name }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {name}
            </th>
          </tr>
          {path.funds
            .filter(({ fund }) => fund === id)
            .map(({ year, cost, ceiling, missing }) => (
              <tr key={year}>
                <th scope="row" className={look.whole}>
                  {year}
                </th>
                <td>{rupiah(cost)}</td>
                <td>
                  {ceiling === null ? words.noCeiling : rupiah(ceiling)}
                  {missing > 0 && <span className={look.small}>{words.lacking(rupiah(missing))}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same target reached in every way: which is cheapest, and which the money bears. */
function Ways({ path: chosen, question, isStale }: PartProps) {
  const look = useLook();
  const { language } = useWhatif();
  const words = pathTexts[language];
  const ways = useMemo(
    () =>
      SHAPES.flatMap((shape) => {
        const isBlind = shape === "BUDGET" && !question.funds.some(({ ceilings }) => Object.keys(ceilings).length > 0);
        if (isBlind) return [];
        if (shape === question.shape) return [{ shape, path: chosen }];
        const path = coveragePath({ ...question, shape });
        return path.ok ? [{ shape, path: path.value }] : [];
      }),
    [question, chosen],
  );
  const reaching = ways.filter(({ path }) => path.reached).map(({ path }) => path.total);
  return (
    <table className={mergeClasses(look.table, isStale && look.stale)} aria-label={words.byWay}>
      <thead>
        <tr>
          <th scope="col">{words.byWay}</th>
          <th scope="col">{words.cost}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map(({ shape, path }) => (
          <tr key={shape}>
            <th scope="row">{SHAPE_NAMES[shape]![language]}</th>
            <td className={mergeClasses(path.total === Math.min(...reaching) && path.reached && look.strong)}>
              {showRupiah(language, path.total)}
            </td>
            <td>
              {path.reached ? words.reached : words.missed}
              {path.exhausted && <span className={look.small}>{words.runsOut(String(path.exhausted.year))}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
