import { createRoot } from "react-dom/client";
import { openWorkbookDoor, whenWorkbookReady } from "../excel/workbookDoor";
import { App } from "./App";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root for the pane");

void whenWorkbookReady().then(() => createRoot(root).render(<App door={openWorkbookDoor()} />));
