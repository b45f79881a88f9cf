import { Button, Text } from "@fluentui/react-components";
import { useEffect, useReducer, useState, type ComponentType } from "react";
import { shellTexts } from "../../texts/pane/shell";
import { useLanguage } from "../state/store";

/** A part of the pane that is not on its first screen: fetched when it is asked for, from the pane's own folder. */
type Later<P> = ComponentType<P> & { load(): Promise<void> };

function later<P extends object>(fetchPart: () => Promise<ComponentType<P>>): Later<P> {
  let Part: ComponentType<P> | null = null;
  let fetching: Promise<void> | null = null;
  const load = () =>
    (fetching ??= fetchPart().then(
      (part) => void (Part = part),
      (error: unknown) => {
        // Asked again, it is tried again.
        fetching = null;
        throw error;
      },
    ));
  function Awaited(props: P) {
    const [, paint] = useReducer((count: number) => count + 1, 0);
    const [isMissing, setMissing] = useState(false);
    const isThere = Part !== null;
    useEffect(() => {
      if (!isThere && !isMissing) load().then(paint, () => setMissing(true));
    }, [isThere, isMissing]);
    if (Part) return <Part {...props} />;
    return isMissing ? <Missing onRetry={() => setMissing(false)} /> : null;
  }
  return Object.assign(Awaited, { load });
}

function Missing({ onRetry }: { onRetry(): void }) {
  const text = shellTexts[useLanguage()];
  return (
    <div role="alert">
      <Text block>{text.partMissing}</Text>
      <Button size="small" onClick={onRetry}>
        {text.partRetry}
      </Button>
    </div>
  );
}

const plan = () => import(/* webpackChunkName: "plan" */ "./plan");
const tasks = async () => (await plan()).tasks();
const pages = async () => (await plan()).pages();
const many = async () => (await plan()).many();
const whatif = async () => (await plan()).whatif();

export const Compose = later(async () => (await plan()).Compose);
export const ResultBar = later(async () => (await plan()).ResultBar);
export const ExampleRegions = later(async () => (await plan()).ExampleRegions);
export const Funds = later(async () => (await tasks()).Funds);
export const Scenarios = later(async () => (await tasks()).Scenarios);
export const Share = later(async () => (await tasks()).Share);
export const Whatif = later(async () => (await whatif()).Whatif);
export const GroupFields = later(async () => (await tasks()).GroupFields);
export const FigurePage = later(async () => (await pages()).FigurePage);
export const HelpPage = later(async () => (await pages()).HelpPage);
export const LearnPage = later(async () => (await pages()).LearnPage);
export const ExplainPage = later(async () => (await pages()).ExplainPage);
export const StandalonePage = later(async () => (await pages()).StandalonePage);
export const CopyOffer = later(async () => (await pages()).CopyOffer);
export const BriefPage = later(async () => (await pages()).BriefPage);
export const Present = later(async () => (await pages()).Present);
export const SentencePage = later(async () => (await pages()).SentencePage);
export const Catalogue = later(async () => (await pages()).Catalogue);
export const ManyGroups = later(async () => (await many()).ManyGroups);
export const PasteGroups = later(async () => (await many()).PasteGroups);

/** Fetches all of it, once the pane is painted and idle: what is asked for later is there at once, and without a network. */
export const loadParts = (): Promise<unknown> =>
  Promise.all(
    [
      Compose,
      ResultBar,
      ExampleRegions,
      GroupFields,
      Funds,
      Scenarios,
      Share,
      Whatif,
      FigurePage,
      HelpPage,
      LearnPage,
      SentencePage,
      ExplainPage,
      BriefPage,
      StandalonePage,
      Present,
      Catalogue,
      ManyGroups,
      PasteGroups,
    ].map((part) => part.load()),
  );
