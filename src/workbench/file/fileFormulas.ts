/**
 * Add-in functions carry a mark in files: Excel stores `=JAMSOS.IURAN(…)` as `_xldudf_JAMSOS_IURAN(…)`, which other
 * programs show as an unknown function and Excel resolves again when the add-in is there.
 */
const ADDIN_FUNCTION = /(?<![\w.$'!])([A-Z][A-Z0-9]*)\.([A-Z][A-Z0-9]*)(?=\()/g;
const STORED_FUNCTION = /_xldudf_([A-Z][A-Z0-9]*)_([A-Z][A-Z0-9]*)(?=\()/g;

/**
 * Functions younger than the file format, which marks them `_xlfn.`; without the mark Excel knows none of them. SINGLE and
 * ANCHORARRAY are what `@` and `#` are called there.
 */
const NEWER_FUNCTIONS =
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR COMBINA CONCAT COT COTH CSC " +
  "CSCH DAYS DECIMAL FILTERXML FORMULATEXT GAMMA GAUSS IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
  "IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI " +
  "SEC SECH SHEET SHEETS SWITCH TEXTJOIN UNICHAR UNICODE VALUETOTEXT WEBSERVICE XOR BETA.DIST BETA.INV BINOM.DIST " +
  "BINOM.DIST.RANGE BINOM.INV CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
  "CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
  "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST " +
  "LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG " +
  "RANK.EQ SKEW.P STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST " +
  "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY MAP REDUCE SCAN BYROW BYCOL MAKEARRAY HSTACK VSTACK TOCOL TOROW " +
  "WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT SINGLE ANCHORARRAY";
const NEWER = new RegExp(`(?<![\\w.])(${NEWER_FUNCTIONS.replaceAll(".", "\\.").replaceAll(" ", "|")})(?=\\()`, "g");
/** Two of them carry a second mark. */
const WORKSHEET_FUNCTIONS = /(?<![\w.])(FILTER|SORT)(?=\()/g;

/** Excel itself names functions with a dot that begin so: they are no add-in's. */
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
      .replace(NEWER, "_xlfn.$1")
      .replace(WORKSHEET_FUNCTIONS, "_xlfn._xlws.$1"),
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
