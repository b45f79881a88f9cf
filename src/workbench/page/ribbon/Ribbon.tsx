import { Button, Tab, TabList, Toolbar, ToolbarButton, ToolbarDivider, Tooltip } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, CalculatorRegular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import { FileMenu } from "../parts/FileMenu";
import { usePage, usePageState } from "../parts/pageContext";
import type { RibbonButton, RibbonGroup } from "./manifest";

const HOME = "TabHome";

/** The tabs and buttons that the add-in's manifest declares, beside the few this page has of its own. */
export function Ribbon() {
  const { say } = usePage();
  const addin = usePageState((state) => state.addin);
  const [chosen, choose] = useState(HOME);
  const declared = addin?.tabs ?? [];
  const home = {
    id: HOME,
    label: null,
    groups: declared.filter((tab) => tab.id === HOME).flatMap((tab) => tab.groups),
  };
  const tabs = [home, ...declared.filter((tab) => tab.id !== HOME)];
  const current = tabs.find((tab) => tab.id === chosen) ?? home;
  return (
    <nav className="ribbon" aria-label={say("ribbon")}>
      <div className="ribbon-tabs">
        <FileMenu />
        <TabList size="small" selectedValue={current.id} onTabSelect={(_event, data) => choose(String(data.value))}>
          {tabs.map((tab) => (
            <Tab key={tab.id} value={tab.id} id={`ribbon-tab-${tab.id}`} aria-controls="ribbon-commands">
              {tab.label ?? say("homeTab")}
            </Tab>
          ))}
        </TabList>
      </div>
      <div
        role="tabpanel"
        id="ribbon-commands"
        aria-labelledby={`ribbon-tab-${current.id}`}
        className="ribbon-commands"
      >
        <Toolbar size="small" aria-labelledby={`ribbon-tab-${current.id}`}>
          {current.id === HOME && <OwnButtons />}
          {current.groups.map((group, index) => (
            <Fragment key={group.id}>
              {(index > 0 || current.id === HOME) && <ToolbarDivider />}
              <Group group={group} />
            </Fragment>
          ))}
        </Toolbar>
      </div>
    </nav>
  );
}

function OwnButtons() {
  const { say, actions } = usePage();
  const ready = usePageState((state) => state.phase === "ready");
  return (
    <div role="group" aria-label={say("editGroup")} className="ribbon-group">
      <Tooltip content={say("undo")} relationship="label">
        <ToolbarButton icon={<ArrowUndoRegular />} disabled={!ready} onClick={actions.undo} data-own="undo" />
      </Tooltip>
      <Tooltip content={say("redo")} relationship="label">
        <ToolbarButton icon={<ArrowRedoRegular />} disabled={!ready} onClick={actions.redo} data-own="redo" />
      </Tooltip>
      <Tooltip content={say("recalculateHint")} relationship="description">
        <ToolbarButton
          icon={<CalculatorRegular />}
          disabled={!ready}
          onClick={actions.recalculate}
          data-own="recalculate"
        >
          {say("recalculate")}
        </ToolbarButton>
      </Tooltip>
    </div>
  );
}

function Group({ group }: { group: RibbonGroup }) {
  return (
    <div role="group" aria-label={group.label} className="ribbon-group">
      {group.buttons.map((button) => (
        <CommandButton key={button.id} button={button} />
      ))}
    </div>
  );
}

function CommandButton({ button }: { button: RibbonButton }) {
  const { actions } = usePage();
  const usable = usePageState(
    (state) => state.phase === "ready" && (state.pane === "ready" || button.action.kind === "showPane"),
  );
  const tip = (
    <>
      <strong>{button.tipTitle}</strong>
      <br />
      {button.tip}
    </>
  );
  return (
    <Tooltip content={tip} relationship="description">
      <Button
        appearance="subtle"
        className="command"
        disabled={!usable}
        icon={button.icon ? <img src={button.icon.href} alt="" width={20} height={20} /> : undefined}
        data-command={button.id}
        onClick={() => void actions.press(button)}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}
