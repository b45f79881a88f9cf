import { mergeClasses, Text } from "@fluentui/react-components";
import type { Language } from "../../../texts/language";
import { showNumber, showPercent, showRupiah } from "../../../texts/numbers";
import { tryTexts } from "../../../texts/pane/whatif/trying";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import type { ChoiceFigures } from "../../../whatif/choices";
import { useLook } from "./look";

/** A figure of a choice: what it is called, how it is shown; null where it cannot be told. */
export interface ShownFigure {
  key: string;
  title: string;
  of(figures: ChoiceFigures): number | null;
  show(value: number): string;
  /** Where a difference is in another unit. */
  showDifference?(value: number): string;
}

/** The figures told of every choice, the lack by fund at the end: a fund is listed where one of the choices lacks in it. */
export function figuresShown(language: Language, all: readonly ChoiceFigures[]): ShownFigure[] {
  const text = tryTexts[language];
  const rupiah = (value: number) => showRupiah(language, value);
  const count = (value: number) => showNumber(language, value);
  const funds = new Map(all.flatMap(({ lacks }) => lacks.map(({ fund }) => [fund?.id ?? "", fund?.name ?? null])));
  const shown: ShownFigure[] = [
    { key: "cost", title: text.cost, of: ({ cost }) => cost, show: rupiah },
    { key: "people", title: text.people, of: ({ people }) => people, show: count },
    { key: "personMonths", title: text.personMonths, of: ({ personMonths }) => personMonths, show: count },
    { key: "fullyProtected", title: text.fullyProtected, of: ({ fullyProtected }) => fullyProtected, show: count },
    ...[...funds].map(([id, name]): ShownFigure => ({
      key: `lack.${id}`,
      title: name === null ? text.unfunded : text.lack(name ?? ""),
      of: ({ lacks }) => lacks.find(({ fund }) => (fund?.id ?? "") === id)?.missing ?? 0,
      show: rupiah,
    })),
  ];
  if (all.some(({ coverage }) => coverage))
    shown.splice(4, 0, {
      key: "coverage",
      title: text.coverage,
      of: ({ coverage }) => coverage?.per100000 ?? null,
      show: (value) => showPercent(language, value / 100_000, 2),
      // 25 % less of the workers is another thing than 25 % of the coverage less.
      showDifference: (value) => text.points(showNumber(language, value / 1_000, 2)),
    });
  return shown;
}

/** A difference with its sign; none is a word. */
export function differenceText(
  language: Language,
  figure: ShownFigure,
  from: number | null,
  to: number | null,
): string {
  if (from === null || to === null) return "";
  const difference = to - from;
  if (difference === 0) return tryTexts[language].same;
  return `${difference > 0 ? "+" : "−"}${(figure.showDifference ?? figure.show)(Math.abs(difference))}`;
}

interface FiguresTableProps {
  now: ChoiceFigures;
  then: ChoiceFigures;
  isStale: boolean;
  language: Language;
}

/** The plan as it is beside what would be. */
export function FiguresTable({ now, then, isStale, language }: FiguresTableProps) {
  const look = useLook();
  const text = tryTexts[language];
  const figures = figuresShown(language, [now, then]);
  const shown = (figure: ShownFigure, value: number | null) =>
    value === null ? whatifTexts[language].none : figure.show(value);
  return (
    <>
      <table className={mergeClasses(look.table, isStale && look.stale)}>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.then}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const [before, after] = [figure.of(now), figure.of(then)];
            return (
              <tr key={figure.key}>
                <th scope="row">{figure.title}</th>
                <td>{shown(figure, before)}</td>
                <td>
                  <span className={look.strong}>{shown(figure, after)}</span>
                  <span className={look.small}>{differenceText(language, figure, before, after)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!now.coverage && (
        <Text size={200} className={look.about}>
          {text.noCoverage}
        </Text>
      )}
    </>
  );
}
