import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DeleteRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  MathFormulaRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { chooseExcelFile } from "../offerDownload";
import { ConfirmDialog } from "./ConfirmDialog";
import { usePage, usePageState } from "./pageContext";

type Question = "new" | "sample" | "open" | "discard";

/** "File": everything about the workbook as a whole. */
export function FileMenu() {
  const { say, actions } = usePage();
  const ready = usePageState((state) => state.phase === "ready");
  const [question, ask] = useState<Question | null>(null);

  const [file, setFile] = useState<File | null>(null);

  const answers = {
    new: actions.newWorkbook,
    sample: actions.openSample,
    open: () => (file ? actions.openFile(file) : Promise.resolve()),
    discard: actions.discardWork,
  };
  const chooseFile = async (): Promise<void> => {
    const chosen = await chooseExcelFile();
    if (!chosen) return;
    setFile(chosen);
    ask("open");
  };
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
            <MenuItem icon={<FolderOpenRegular />} subText={say("openFileHint")} onClick={() => void chooseFile()}>
              {say("openFile")}
            </MenuItem>
            <MenuItem
              icon={<ArrowDownloadRegular />}
              subText={say("saveFileHint")}
              onClick={() => void actions.saveFile()}
            >
              {say("saveFile")}
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
