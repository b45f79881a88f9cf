import { createRoot } from "react-dom/client";
import { openWorkbookDoor } from "../excel/openWorkbookDoor";
import { whenWorkbookReady } from "../excel/whenWorkbookReady";
import { shellTexts } from "../texts/pane/shell";
import { App } from "./App";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root for the pane");

whenWorkbookReady().then(
  () => createRoot(root).render(<App door={openWorkbookDoor()} />),
  () => {
    // Office.js comes from Microsoft's network; without it there is no workbook to work on.
    const told = document.createElement("p");
    told.className = "opening";
    told.textContent = `${shellTexts.id.noExcel} / ${shellTexts.en.noExcel}`;
    root.replaceChildren(told);
  },
);
