import { invalidArgument } from "../wire/officeError";

/** HTML's sixteen names and the few more that add-ins commonly use. */
const named: Record<string, string> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#rrggbb", "rrggbb" or a name → "#RRGGBB". */
export function readColor(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : named[value.toLowerCase()];
  if (!color) throw invalidArgument(`"${value}" is no colour (#RRGGBB or an HTML name the workbench knows)`);
  return color;
}
