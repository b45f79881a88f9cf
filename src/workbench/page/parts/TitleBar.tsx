import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  Tooltip,
} from "@fluentui/react-components";
import { DarkThemeRegular, LocalLanguageRegular } from "@fluentui/react-icons";
import type { ThemeName } from "../preferences";
import { isCopy } from "../savedWork";
import type { Language, WordKey } from "../words";
import { usePage, usePageState } from "./pageContext";
import { SaveStateText } from "./SaveStateText";
import { SheetMark } from "./SheetMark";

const THEMES: [ThemeName, WordKey][] = [
  ["light", "themeLight"],
  ["dark", "themeDark"],
  ["contrast", "themeContrast"],
];

const LANGUAGES: [Language, WordKey][] = [
  ["id", "languageIndonesian"],
  ["en", "languageEnglish"],
];

export function TitleBar() {
  const { say, preferences, actions } = usePage();
  const addin = usePageState((state) => state.addin);
  return (
    <header className="title-bar">
      <SheetMark />
      <Text as="h1" weight="semibold" className="title-name">
        {say(isCopy() ? "copyTitle" : "workbookTitle")}
      </Text>
      <SaveStateText />
      <Tooltip content={say("standIn")} relationship="description">
        <Text className="title-middle" size={200} tabIndex={0}>
          {[say("appName"), addin?.name].filter(Boolean).join(" · ")}
        </Text>
      </Tooltip>
      <ChoiceMenu
        name="language"
        label={say("language")}
        icon={<LocalLanguageRegular />}
        shown={preferences.language === "id" ? "ID" : "EN"}
        choices={LANGUAGES.map(([value, word]) => [value, say(word)])}
        value={preferences.language}
        onChoose={(language) => actions.change({ language: language as Language })}
      />
      <ChoiceMenu
        name="theme"
        label={say("theme")}
        icon={<DarkThemeRegular />}
        choices={THEMES.map(([value, word]) => [value, say(word)])}
        value={preferences.theme}
        onChoose={(theme) => actions.change({ theme: theme as ThemeName })}
      />
    </header>
  );
}

interface ChoiceMenuProps {
  name: string;
  label: string;
  icon: React.JSX.Element;
  shown?: string;
  choices: [value: string, label: string][];
  value: string;
  onChoose: (value: string) => void;
}

function ChoiceMenu({ name, label, icon, shown, choices, value, onChoose }: ChoiceMenuProps) {
  return (
    <Menu
      checkedValues={{ [name]: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = checkedItems[0];
        if (chosen && chosen !== value) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={shown ? `${label}: ${shown}` : label} relationship="label">
          <Button appearance="subtle" size="small" icon={icon} data-menu={name}>
            {shown}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(([each, words]) => (
            <MenuItemRadio key={each} name={name} value={each}>
              {words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
