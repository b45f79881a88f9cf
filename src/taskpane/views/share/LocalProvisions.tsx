import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { LOCAL_FIELDS, localLaw, numbersOf } from "../../../budget/localLaw";
import { provisionName } from "../../../book/rates/provisionName";
import type { LocalProvision } from "../../../budget/plan";
import { listOrNone } from "../../../budget/sameValue";
import { LAW } from "../../../law/baseline";
import { monthOf } from "../../../law/month";
import type { Parameter } from "../../../law/parameter";
import type { Problem } from "../../../law/problem";
import type { Language } from "../../../texts/language";
import { localTexts } from "../../../texts/pane/local";
import { parameterFieldNames } from "../../../texts/book/changeableFields";
import { showMonth } from "../../../texts/months";
import { showNumber } from "../../../texts/numbers";
import { readMonthBox, readNeededMonth, readRate, readText, readWhole } from "../../state/readings";
import { useStore } from "../../state/store";
import { Choice } from "../Choice";
import { PlanBox } from "../PlanBox";
import { goToAdded } from "../goToAdded";
import { Entry, useEntryStyles } from "./Entry";
import { useRemoval } from "./useRemoval";

/** Parameters a region may replace in a year, in the order of the law. */
const replaceable = (year: number): Parameter[] =>
  LAW.parameters.filter(
    ({ kind, from, until }) =>
      LOCAL_FIELDS[kind] !== undefined && from <= monthOf(year, 12) && (until === null || until >= monthOf(year, 1)),
  );

/** What the region itself has laid down: never a number without its regulation, article and months. */
export function LocalProvisions() {
  const styles = useEntryStyles();
  const { state, dispatch } = useStore();
  const { frame, language } = state;
  const text = localTexts[language];
  const provisions = frame?.localProvisions ?? [];
  const change = (list: LocalProvision[]) => dispatch({ type: "frame", change: { localProvisions: listOrNone(list) } });
  const { remove, undo } = useRemoval(provisions, "local", change);
  if (!frame) return null;
  const { problems } = localLaw(frame);
  const parameters = replaceable(frame.year);
  const started = (parameter: Parameter): LocalProvision => ({
    parameter: parameter.id,
    values: numbersOf(parameter),
    from: Math.max(parameter.from, monthOf(frame.year, 1)),
    until: monthOf(frame.year, 12),
    regulation: null,
    article: null,
    note: null,
  });
  return (
    <>
      {provisions.map((provision, index) => (
        // Provisions have no name: their place in the list is who they are.
        <ProvisionFields
          key={index}
          place={`local.${index}`}
          number={index + 1}
          provision={provision}
          parameters={parameters}
          problems={problems.filter((one) => one.index === index).map(({ problem }) => named(problem, language))}
          onChange={(of) => change(provisions.map((other, place) => (place === index ? { ...other, ...of } : other)))}
          onParameter={(parameter) => {
            const { values } = started(parameter);
            change(
              provisions.map((other, at) => (at === index ? { ...other, parameter: parameter.id, values } : other)),
            );
            dispatch({ type: "boxesGone", about: `local.${index}.values` });
          }}
          onRemove={() => remove(index, text.provision(index + 1))}
        />
      ))}
      {undo}
      {parameters[0] && (
        <Button
          size="small"
          className={styles.add}
          icon={<Add16Regular />}
          onClick={({ currentTarget }) =>
            goToAdded(currentTarget, () => change([...provisions, started(parameters[0]!)]))
          }
        >
          {text.add}
        </Button>
      )}
    </>
  );
}

/** A problem that calls provisions as the drop-down does, not by their ids in the law. */
function named(problem: Problem, language: Language): Problem {
  const names = Object.entries(problem.data).map(([key, value]) => {
    const parameter = LAW.byId(String(value));
    return [key, parameter ? provisionName(language, parameter) : value];
  });
  return { ...problem, data: Object.fromEntries(names) as Problem["data"] };
}

interface ProvisionFieldsProps {
  place: string;
  number: number;
  provision: LocalProvision;
  parameters: readonly Parameter[];
  problems: readonly Problem[];
  onChange(change: Partial<LocalProvision>): void;
  onParameter(parameter: Parameter): void;
  onRemove(): void;
}

function ProvisionFields({
  place,
  number,
  provision,
  parameters,
  problems,
  onChange,
  onParameter,
  onRemove,
}: ProvisionFieldsProps) {
  const styles = useEntryStyles();
  const { language } = useStore().state;
  const text = localTexts[language];
  const national = LAW.byId(provision.parameter);
  const fields = (national && LOCAL_FIELDS[national.kind]) ?? [];
  const isRate = national?.kind === "rate";
  const show = (value: number) => (isRate ? showNumber(language, value / 1000, 3) : showNumber(language, value));
  const known = national && !parameters.includes(national) ? [...parameters, national] : parameters;
  return (
    <Entry label={text.provision(number)} removal={text.remove(number)} problems={problems} onRemove={onRemove}>
      <Choice
        className={styles.wide}
        label={text.parameter}
        name={`${place}.parameter`}
        value={provision.parameter}
        options={known.map((parameter) => ({
          value: parameter.id,
          text: `${provisionName(language, parameter)} (${parameter.citation.regulation ?? ""})`,
        }))}
        onChoose={(id) => onParameter(LAW.byId(id)!)}
      />
      {fields.map((field, at) => (
        <PlanBox
          key={field}
          boxKey={`${place}.values.${at}`}
          label={`${parameterFieldNames[field][language]}${isRate ? " (%)" : ""}`}
          kind="number"
          shown={show(provision.values[at] ?? 0)}
          read={isRate ? readRate : readWhole}
          onValue={(value) => onChange({ values: provision.values.map((other, of) => (of === at ? value : other)) })}
        />
      ))}
      {national && (
        <Text size={200} className={mergeClasses(styles.wide, styles.about)}>
          {text.national(
            numbersOf(national)
              .map((value) => show(value) + (isRate ? " %" : ""))
              .join("; "),
          )}
        </Text>
      )}
      <PlanBox
        boxKey={`${place}.from`}
        label={text.from}
        shown={showMonth(language, provision.from)}
        read={readNeededMonth}
        onValue={(from) => onChange({ from })}
      />
      <PlanBox
        boxKey={`${place}.until`}
        label={text.until}
        hint={text.untilHint}
        shown={provision.until === null ? "" : showMonth(language, provision.until)}
        read={readMonthBox}
        onValue={(until) => onChange({ until })}
      />
      {(["regulation", "article", "note"] as const).map((field) => (
        <PlanBox
          key={field}
          className={field === "note" ? styles.wide : undefined}
          boxKey={`${place}.${field}`}
          label={text[field]}
          shown={provision[field] ?? ""}
          read={readText}
          onValue={(value) => onChange({ [field]: value })}
        />
      ))}
    </Entry>
  );
}
