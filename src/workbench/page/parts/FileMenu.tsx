import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { DeleteRegular, DocumentAddRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { ConfirmDialog } from "./ConfirmDialog";
import { usePage, usePageState } from "./pageContext";

type Question = "new" | "sample" | "discard";

/** "File": everything about the workbook as a whole. Opening and saving .xlsx files belong between its two parts. */
export function FileMenu() {
  const { say, actions } = usePage();
  const ready = usePageState((state) => state.phase === "ready");
  const [question, ask] = useState<Question | null>(null);

  const answers = { new: actions.newWorkbook, sample: actions.openSample, discard: actions.discardWork };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="primary" size="small" disabled={!ready} data-menu="file" menuIcon={null}>
            {say("file")}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentAddRegular />} subText={say("newWorkbookHint")} onClick={() => ask("new")}>
              {say("newWorkbook")}
            </MenuItem>
            <MenuItem icon={<MathFormulaRegular />} subText={say("openSampleHint")} onClick={() => ask("sample")}>
              {say("openSample")}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<DeleteRegular />} subText={say("discardHint")} onClick={() => ask("discard")}>
              {say("discard")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ConfirmDialog
        open={question !== null}
        title={say(question === "discard" ? "discardTitle" : "replaceTitle")}
        body={say(question === "discard" ? "discardBody" : "replaceBody")}
        confirm={say(question === "discard" ? "discardConfirm" : "replaceConfirm")}
        onConfirm={() => {
          if (question) void answers[question]();
        }}
        onClose={() => ask(null)}
      />
    </>
  );
}
