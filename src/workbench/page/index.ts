import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";
import { Page } from "./Page";
import { PageStore } from "./pageState";
import { isCopy } from "./savedWork";
import { say } from "./words";
import { Workbench, type WorkbenchPlaces } from "./workbench";
import { createApi } from "./workbenchApi";

const store = new PageStore();
const workbench = new Workbench(store);
let placesKnown: (places: WorkbenchPlaces) => void;
const ready = new Promise<WorkbenchPlaces>((resolve) => (placesKnown = resolve)).then((places) =>
  workbench.start(places),
);
// Who waits for `ready` learns of a failure; the page itself says it in words.
ready.catch((reason: unknown) => console.error(reason));
window.workbench = createApi(workbench, store.read, ready);

const followState = (): void => {
  const { preferences, addin } = store.read();
  document.documentElement.lang = preferences.language;
  document.title = [say(preferences.language, isCopy() ? "copyTitle" : "workbookTitle"), addin?.name]
    .filter(Boolean)
    .join(" · ");
};
followState();
store.subscribe(followState);

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no place for the page");
createRoot(root).render(
  createElement(Page, {
    store,
    actions: workbench,
    onPlaces: (grid, pane, charts) => placesKnown({ grid, pane, charts }),
  }),
);
