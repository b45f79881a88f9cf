import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";
import { App } from "../../src/taskpane/App";
import { loadParts } from "../../src/taskpane/views/later";
import { tobaccoPlan } from "../cases/tobacco";
import { FakeDoor } from "./fakeDoor";

/** The pane over a fake workbook, ready for a person. */
export async function mountPane(door = new FakeDoor()) {
  // As after a moment of rest: what is not on the first screen has been fetched.
  await loadParts();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(<App door={door} />);
  await screen.findByRole("banner");
  return { door, user, view };
}

/** Opens the example of Kabupaten Blitar as a person does. */
export async function openBlitar(door = new FakeDoor()) {
  const pane = await mountPane(door);
  await pane.user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
  await pane.user.click(screen.getByRole("button", { name: "Kabupaten Blitar 2025" }));
  return pane;
}

/** Takes up work that was not written: the tobacco workers of Kabupaten Blitar alone, a plan of one group and one fund. */
export async function openTobacco(door = new FakeDoor()) {
  const { groups, ...frame } = tobaccoPlan();
  const work = { version: 1, at: "2025-05-15 09:30", typed: {}, boxes: {}, witnessed: [], agreed: null };
  door.state.set("unwritten", { ...work, frame, groups });
  const pane = await mountPane(door);
  await pane.user.click(screen.getByRole("button", { name: "Lanjutkan" }));
  return pane;
}

/** People typed in the pane, and others in the sheet since: the pane offers those of the sheet. */
export async function typeBesideSheet(door: FakeDoor) {
  const pane = await mountPane(door);
  const { user } = pane;
  await user.click(rowOf(/tembakau/));
  const people = screen.getByLabelText<HTMLInputElement>("Orang");
  await user.clear(people);
  await user.type(people, "6100{Enter}");
  act(() => door.edit((book) => (book.groups[0]!.people = 7000)));
  expect(screen.getByText(/Di buku kerja kini 7\.000/)).toBeTruthy();
  return { ...pane, people };
}

export const result = () => screen.getByRole("region", { name: /^(Hasil|Result)$/ });

/** The year's total as it is written on the bar. */
export const shownTotal = () =>
  [...result().querySelectorAll("button")].find((button) => /^Rp/.test(button.textContent ?? ""))?.textContent;

/** The row of a group: the button that opens it. */
export const rowOf = (name: RegExp | string) =>
  screen.getAllByRole("button", { name }).find((button) => button.hasAttribute("data-row-toggle")) as HTMLElement;
