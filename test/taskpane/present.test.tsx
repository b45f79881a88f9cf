import axe from "axe-core";
import { act, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { openBlitar, result } from "./mountPane";

const stage = () => within(screen.getByRole("dialog", { name: "Tayangan" }));

/** The example of Blitar comes with scenarios of its own. */
async function openStage() {
  const pane = await openBlitar();
  await pane.user.click(screen.getByRole("tab", { name: "Bagikan" }));
  await pane.user.click(screen.getByRole("button", { name: "Tayangkan" }));
  return pane;
}

it("shows the total in figures and words, and switches scenarios without touching the plan", async () => {
  const { user } = await openStage();
  expect(stage().getByText("Rp913.701.600")).toBeTruthy();
  expect(stage().getByText("sembilan ratus tiga belas juta tujuh ratus satu ribu enam ratus rupiah")).toBeTruthy();
  await user.click(stage().getByRole("radio", { name: "Peserta seperti 2024" }));
  expect(stage().getByText("Rp814.514.400")).toBeTruthy();
  expect(stage().getByText("−Rp99.187.200 dibanding tanpa skenario")).toBeTruthy();
  // The arrows go round, and the focus with them.
  await user.keyboard("{ArrowRight}");
  expect(stage().getByText("Rp913.701.600")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Tanpa skenario");
  await user.keyboard("{ArrowLeft}");
  expect(stage().getByText("Rp814.514.400")).toBeTruthy();
  // Nothing to edit by accident: no box, no list, and the plan below counts as before.
  expect(stage().queryAllByRole("textbox")).toEqual([]);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog", { name: "Tayangan" })).toBeNull();
  expect(within(result()).getByText("Rp913.701.600")).toBeTruthy();
});

it("switches by → and ← as it says, wherever the focus is", async () => {
  const { user } = await openStage();
  stage().getByRole("button", { name: "Keluar dari tayangan" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(stage().getByRole("radio", { checked: true }).textContent).not.toBe("Tanpa skenario");
  // Down scrolls there; nothing is switched by it.
  stage().getByRole("button", { name: "Keluar dari tayangan" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(stage().getByRole("radio", { checked: true }).textContent).toBe("Tanpa skenario");
  stage().getByRole("button", { name: "Keluar dari tayangan" }).focus();
  await user.keyboard("{ArrowDown}");
  expect(stage().getByRole("radio", { checked: true }).textContent).toBe("Tanpa skenario");
});

it("shows what is chosen in the book's own list meanwhile, and goes back with it", async () => {
  const { door, user } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
  await screen.findByText(/^Tertulis/);
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  await user.click(screen.getByRole("button", { name: "Tayangkan" }));
  const chosen = () => stage().getByRole("radio", { checked: true }).textContent;
  expect(chosen()).toBe("Tanpa skenario");
  const choose = (id: string | null) => act(async () => door.edit((book) => void (book.activeScenario = id)));
  const { id, name } = door.book!.scenarios.at(-1)!;
  await choose(id);
  expect(chosen()).toBe(name);
  // Chosen here, it is only shown; the next choice in the book counts again.
  await user.click(stage().getByRole("radio", { name: "Tanpa skenario" }));
  expect(chosen()).toBe("Tanpa skenario");
  expect(door.book!.activeScenario).toBe(id);
  await choose(null);
  await choose(id);
  expect(chosen()).toBe(name);
});

it("has no violation, and is left by its button too", async () => {
  const { user } = await openStage();
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(stage().getByRole("button", { name: "Keluar dari tayangan" }));
  expect(screen.queryByRole("dialog", { name: "Tayangan" })).toBeNull();
});
