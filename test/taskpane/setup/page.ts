/** Before every file of tests: the page they find, which outlives a file. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

/** jsdom lays nothing out, so it has neither of these; Fluent UI asks for them. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver;
// jsdom knows the dialog element, not how to open it. What the browser does beyond that is seen in the browser tests.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView ??= () => undefined;

// A failing test says what it looked for, not the whole page; two busy cores may need more than a second.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "not found") });

afterEach(cleanup);
