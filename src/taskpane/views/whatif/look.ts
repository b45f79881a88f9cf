import { makeStyles, tokens } from "@fluentui/react-components";

/** How the questions of this task look alike. */
export const useLook = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", padding: "8px 12px 12px" },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  about: { color: tokens.colorNeutralForeground3 },
  two: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "6px 8px", alignItems: "start" },
  three: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px 8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  actions: { display: "flex", gap: "4px", flexWrap: "wrap", alignItems: "center" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  answer: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  stale: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 0 4px 8px",
      textAlign: "end",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0, overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  },
  // A shade at the right edge while there are columns beyond it, also where scrollbars hide.
  scroll: {
    overflowX: "auto",
    scrollbarWidth: "thin",
    backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralBackground1} 60%), linear-gradient(to right, transparent, ${tokens.colorNeutralStroke1})`,
    backgroundPosition: "right",
    backgroundSize: "48px 100%, 16px 100%",
    backgroundRepeat: "no-repeat",
    backgroundAttachment: "local, scroll",
  },
  small: { display: "block", color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
