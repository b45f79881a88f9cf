/**
 * Add-in functions carry a mark in files: Excel stores `=JAMSOS.IURAN(…)` as `_xldudf_JAMSOS_IURAN(…)`, which other
 * programs show as an unknown function and Excel resolves again when the add-in is there.
 */
const ADDIN_FUNCTION = /(?<![\w.$'!])([A-Z][A-Z0-9]*)\.([A-Z][A-Z0-9]*)(?=\()/g;
const STORED_FUNCTION = /_xldudf_([A-Z][A-Z0-9]*)_([A-Z][A-Z0-9]*)(?=\()/g;

/** Functions Excel itself names with a dot; the file format marks the newer ones `_xlfn.`. */
const NEWER_FUNCTIONS =
  "CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH FILTER UNIQUE SORT SORTBY SEQUENCE RANDARRAY LET LAMBDA " +
  "MAP REDUCE SCAN BYROW BYCOL MAKEARRAY HSTACK VSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS " +
  "EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT DAYS ISFORMULA SHEET SHEETS IFNA XOR NUMBERVALUE";
const NEWER = new RegExp(`(?<![\\w.])(${NEWER_FUNCTIONS.replaceAll(" ", "|")})(?=\\()`, "g");
const BUILT_IN_PREFIXES = new Set([
  "NETWORKDAYS",
  "WORKDAY",
  "CEILING",
  "FLOOR",
  "ISO",
  "ERROR",
  "F",
  "T",
  "NORM",
  "BETA",
  "GAMMA",
  "RANK",
  "STDEV",
  "VAR",
  "MODE",
  "PERCENTILE",
  "PERCENTRANK",
  "QUARTILE",
  "CHISQ",
  "BINOM",
  "POISSON",
  "EXPON",
  "HYPGEOM",
  "LOGNORM",
  "NEGBINOM",
  "WEIBULL",
  "CONFIDENCE",
  "COVARIANCE",
  "SKEW",
  "AGGREGATE",
  "FORECAST",
  "Z",
  "ERF",
  "ERFC",
  "GAMMALN",
]);

/** `formula` without its leading "=", as the file stores it. Text in quotes is left alone. */
export function toFileFormula(formula: string): string {
  return outsideText(formula.replace(/^=/, ""), (part) =>
    part
      .replace(ADDIN_FUNCTION, (all, space: string, name: string) =>
        BUILT_IN_PREFIXES.has(space) ? all : `_xldudf_${space}_${name}`,
      )
      .replace(NEWER, "_xlfn.$1"),
  );
}

/** A stored formula as a person would read it, with its "=". */
export function fromFileFormula(formula: string): string {
  return `=${outsideText(formula, (part) => part.replace(STORED_FUNCTION, "$1.$2").replace(/_xlfn\.(_xlws\.)?/g, ""))}`;
}

function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join("");
}
