import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme, WorkbookDoor } from "../excel/door";

/** Excel's green in place of Fluent's blue, so the pane looks at home beside the grid. */
const colours = {
  light: {
    colorBrandBackground: "#0f703b",
    colorBrandBackgroundHover: "#0c5f32",
    colorBrandBackgroundPressed: "#094c28",
    colorBrandBackgroundSelected: "#0c5f32",
    colorCompoundBrandBackground: "#0f703b",
    colorCompoundBrandBackgroundHover: "#0c5f32",
    colorCompoundBrandBackgroundPressed: "#094c28",
    colorCompoundBrandStroke: "#0f703b",
    colorCompoundBrandStrokeHover: "#0c5f32",
    colorCompoundBrandStrokePressed: "#094c28",
    colorCompoundBrandForeground1: "#0f703b",
    colorCompoundBrandForeground1Hover: "#0c5f32",
    colorCompoundBrandForeground1Pressed: "#094c28",
    colorBrandForeground1: "#0f703b",
    colorBrandForeground2: "#0c5f32",
    colorBrandForegroundLink: "#0c5f32",
    colorBrandForegroundLinkHover: "#094c28",
    colorBrandForegroundLinkPressed: "#073b1f",
    colorBrandStroke1: "#0f703b",
    colorBrandStroke2: "#a9d7bb",
    colorNeutralForeground2BrandHover: "#0f703b",
    colorNeutralForeground2BrandPressed: "#0c5f32",
    colorNeutralForeground2BrandSelected: "#0f703b",
    colorNeutralForeground3BrandHover: "#0f703b",
    colorNeutralForeground3BrandPressed: "#0c5f32",
    colorNeutralForeground3BrandSelected: "#0f703b",
  },
  dark: {
    colorBrandBackground: "#2e8555",
    colorBrandBackgroundHover: "#27774b",
    colorBrandBackgroundPressed: "#1f633d",
    colorBrandBackgroundSelected: "#27774b",
    colorCompoundBrandBackground: "#5fbd88",
    colorCompoundBrandBackgroundHover: "#7bcb9d",
    colorCompoundBrandBackgroundPressed: "#4ba876",
    colorCompoundBrandStroke: "#5fbd88",
    colorCompoundBrandStrokeHover: "#7bcb9d",
    colorCompoundBrandStrokePressed: "#4ba876",
    colorCompoundBrandForeground1: "#5fbd88",
    colorCompoundBrandForeground1Hover: "#7bcb9d",
    colorCompoundBrandForeground1Pressed: "#4ba876",
    colorBrandForeground1: "#6cc694",
    colorBrandForeground2: "#7bcb9d",
    colorBrandForegroundLink: "#6cc694",
    colorBrandForegroundLinkHover: "#8fd6ad",
    colorBrandForegroundLinkPressed: "#5fbd88",
    colorBrandStroke1: "#5fbd88",
    colorBrandStroke2: "#27774b",
    colorNeutralForeground2BrandHover: "#6cc694",
    colorNeutralForeground2BrandPressed: "#5fbd88",
    colorNeutralForeground2BrandSelected: "#6cc694",
    colorNeutralForeground3BrandHover: "#6cc694",
    colorNeutralForeground3BrandPressed: "#5fbd88",
    colorNeutralForeground3BrandSelected: "#6cc694",
    // Fluent's own red of words is too dark for its grey, 4.2 : 1.
    colorStatusDangerForeground1: "#ee9ca0",
  },
};

/**
 * Words in a row keep their own colours while the pointer is over it; on Fluent's cyan, made for a button's black word
 * alone, they would be white.
 */
function underThePointer(theme: FluentTheme): Partial<FluentTheme> {
  const moved = Object.keys(theme).flatMap((token) => {
    const [, part] =
      /^color(?:Neutral|Subtle|Transparent)\w*(Background|Foreground)\w*(?:Hover|Pressed)$/.exec(token) ?? [];
    if (!part || /Inverted|Link/.test(token)) return [];
    return [[token, part === "Background" ? "#00505c" : "#ffffff"]];
  });
  return Object.fromEntries(moved) as Partial<FluentTheme>;
}

const themes: Record<Theme, FluentTheme> = {
  light: { ...webLightTheme, ...colours.light },
  dark: { ...webDarkTheme, ...colours.dark },
  contrast: {
    ...teamsHighContrastTheme,
    ...underThePointer(teamsHighContrastTheme),
    fontFamilyBase: webLightTheme.fontFamilyBase,
    // Bars stand on a track of the line colour, which is white here, as the theme's own brand colour is.
    colorBrandForeground1: "#1aebff",
  },
};

/** The theme of Excel, followed as it changes. */
export function useExcelTheme(door: WorkbookDoor): FluentTheme {
  const [theme, setTheme] = useState<Theme>(() => door.theme());
  useEffect(() => door.onThemeChanged(setTheme), [door]);
  return themes[theme];
}
