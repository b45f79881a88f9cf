import { mergeClasses, Text } from "@fluentui/react-components";
import type { WorkerGroup } from "../../../budget/plan";
import { readNumber, showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { pathTexts } from "../../../texts/pane/whatif/path";
import { pathSentence } from "../../../texts/whatif/path";
import type { Path } from "../../../whatif/path/path";
import { useLanguage } from "../../state/store";
import { useLook } from "./look";
import { PathChart } from "./PathChart";
import type { PathBoxes } from "./pathNeed";
import { whatifSentence } from "./sentence";

interface PathResultProps {
  path: Path;
  /** What it was reckoned from. */
  boxes: PathBoxes;
  like: WorkerGroup;
  isStale: boolean;
}

/** A path in a sentence, a line and a table, with what it assumes. */
export function PathResult({ path, boxes, like, isStale }: PathResultProps) {
  const look = useLook();
  const language = useLanguage();
  const words = pathTexts[language];
  const share = (per100000: number) => showPercent(language, per100000 / 100_000, 2);
  const count = (value: number) => showNumber(language, value);
  const number = (text: string) => {
    const read = readNumber(text.replace(/%\s*$/, ""));
    return typeof read === "number" ? read : 0;
  };
  const percent = (text: string) => showPercent(language, number(text) / 100);
  const begin = {
    year: Number(boxes.start),
    coverage: Math.round((number(boxes.participants) / number(boxes.workers)) * 100_000),
  };
  const sentence = pathSentence(language, path, words.fund);
  return (
    <>
      <Text block className={mergeClasses(look.answer, isStale && look.stale)}>
        {sentence}
      </Text>
      <PathChart points={[begin, ...path.years]} target={Math.round(number(boxes.target) * 1000)} label={words.chart} />
      <table className={mergeClasses(look.table, isStale && look.stale)}>
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
          {path.years.map(({ year, coverage, participants, added, exits, deaths, retired, cost }) => {
            const missing = path.funds.find((one) => one.year === year)?.missing ?? 0;
            return (
              <tr key={year}>
                <th scope="row" className={look.whole}>
                  {year}
                </th>
                <td>
                  {share(coverage)}
                  <span className={look.small}>{words.people(count(participants))}</span>
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
      <Text size={200} className={look.about}>
        {words.under(
          percent(boxes.exits),
          percent(boxes.deaths),
          percent(boxes.retired),
          percent(boxes.growth),
          like.name,
        )}
      </Text>
      {path.notes.map((note) => (
        <Text key={note.code + JSON.stringify(note.data)} size={200} className={look.about}>
          {whatifSentence(language, note)}
        </Text>
      ))}
    </>
  );
}
