import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { whatifTexts } from "../../../texts/pane/whatif/frame";
import { useStore } from "../../state/store";
import { WHATIF_VIEWS, type WhatifView } from "../../state/whatif/whatifState";
import { Benefit } from "./Benefit";
import { Compare } from "./Compare";
import { CoveragePath } from "./CoveragePath";
import { useLook } from "./look";
import { Risk } from "./Risk";
import { Sensitivity } from "./Sensitivity";
import { Solve } from "./Solve";
import { Try } from "./Try";

const useStyles = makeStyles({
  views: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: { minWidth: "auto", paddingInline: "8px" },
});

function View({ view }: { view: WhatifView }) {
  switch (view) {
    case "compare":
      return <Compare />;
    case "solve":
      return <Solve />;
    case "sensitivity":
      return <Sensitivity />;
    case "risk":
      return <Risk />;
    case "path":
      return <CoveragePath />;
    case "benefit":
      return <Benefit />;
    default:
      return <Try />;
  }
}

/** The task "Bagaimana jika": what would follow, asked in several ways. Nothing in it changes the plan by itself. */
export function Whatif() {
  const styles = useStyles();
  const look = useLook();
  const { state, dispatch } = useStore();
  const text = whatifTexts[state.language];
  const { view } = state.whatif;
  if (!state.groups.some(({ good }) => good))
    return (
      <Text block className={look.part}>
        {text.noGroups}
      </Text>
    );
  return (
    <>
      <nav aria-label={text.views} className={styles.views}>
        {WHATIF_VIEWS.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            className={styles.view}
            appearance={one === view ? "primary" : "subtle"}
            checked={one === view}
            onClick={() => dispatch({ type: "whatif", change: { view: one } })}
          >
            {text.view[one]}
          </ToggleButton>
        ))}
      </nav>
      <View view={view} />
    </>
  );
}
