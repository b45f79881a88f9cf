import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./preferences";

/** The green a spreadsheet is known by. */
const GREEN: BrandVariants = {
  10: "#03150A",
  20: "#0A2616",
  30: "#0B3A20",
  40: "#0B4928",
  50: "#0C5A31",
  60: "#0D6537",
  70: "#0F703C",
  80: "#107C41",
  90: "#2C8A54",
  100: "#459867",
  110: "#5DA67A",
  120: "#75B48E",
  130: "#8EC3A3",
  140: "#A8D2B8",
  150: "#C4E1CF",
  160: "#E2F1E8",
};

const light = createLightTheme(GREEN);

export const PAGE_THEMES: Record<ThemeName, Theme> = {
  light,
  dark: createDarkTheme(GREEN),
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};
