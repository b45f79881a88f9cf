/** Changes of the sheet that arrive in the same breath as something in the pane: nothing of them is lost. */
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { App } from "../../src/taskpane/App";
import { FakeDoor } from "./fakeDoor";
import { mountPane, rowOf, shownTotal, typeBesideSheet } from "./mountPane";

const blitarBook = () => new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
const write = () => screen.getByRole("button", { name: "Tulis ke buku kerja" });

/** The sheet changes right after the pane read it for the first time, before the pane has painted anything. */
class HastyDoor extends FakeDoor {
  #isFirst = true;
  override readPlan = async () => {
    const reading = this.reading();
    if (this.#isFirst) {
      this.#isFirst = false;
      void (async () => {
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        this.edit((book) => (book.groups[0]!.people = 5387));
      })();
    }
    return reading;
  };
}

describe("a change of the sheet before the pane has painted", () => {
  it("is taken over, told and written down in the trail", async () => {
    const door = new HastyDoor(blitarBook().book);
    render(<App door={door} />);
    await screen.findByText("Perubahan di lembar sudah diambil.");
    // The bar of the result is fetched after the first paint.
    await waitFor(() => expect(shownTotal()).toBe("Rp814.514.400"));
    await act(async () => write().click());
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.trail!.map(({ who, from, to }) => [who, from, to])).toEqual([
      ["di lembar", "6.043", "5.387"],
    ]);
  });
});

describe("a change of the sheet in the same breath as a key in the pane", () => {
  it("is told", async () => {
    const { door, user } = await mountPane(blitarBook());
    await user.click(rowOf(/tembakau/));
    act(() => {
      fireEvent.change(screen.getByLabelText("Nama kelompok"), { target: { value: "Petani" } });
      door.edit((book) => (book.groups[0]!.people = 5387));
    });
    expect(screen.getByText("Perubahan di lembar sudah diambil.")).toBeTruthy();
    expect(shownTotal()).toBe("Rp814.514.400");
  });

  it("is written down once, whatever was seen of it", async () => {
    const { door } = await mountPane(blitarBook());
    act(() => {
      door.edit((book) => (book.groups[0]!.people = 5387));
      door.edit((book) => (book.groups[0]!.people = 5400));
    });
    await act(async () => write().click());
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.trail!.map(({ from, to }) => [from, to])).toEqual([
      ["6.043", "5.387"],
      ["5.387", "5.400"],
    ]);
  });
});

describe("a message whose cause is gone", () => {
  it("goes when the change in the sheet is taken back", async () => {
    const { door } = await mountPane(blitarBook());
    act(() => door.edit((book) => (book.groups[0]!.people = 5387)));
    expect(screen.getByText("Perubahan di lembar sudah diambil.")).toBeTruthy();
    act(() => door.edit((book) => (book.groups[0]!.people = 6043)));
    expect(screen.queryByText("Perubahan di lembar sudah diambil.")).toBeNull();
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("an offer of the sheet's value goes when the sheet is taken back", async () => {
    const { door, people } = await typeBesideSheet(blitarBook());
    act(() => door.edit((book) => (book.groups[0]!.people = 6043)));
    expect(screen.queryByText(/Di buku kerja kini/)).toBeNull();
    expect(people.value).toBe("6.100");
  });

  it("an offer of the sheet's value goes once this one is written over it", async () => {
    const { user, people } = await typeBesideSheet(blitarBook());
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(await screen.findByText(/^Tertulis: /)).toBeTruthy();
    expect(screen.queryByText(/Di buku kerja kini/)).toBeNull();
    expect(people.value).toBe("6.100");
  });

  it("a failed writing is no longer told once the plan is another", async () => {
    const { door, user } = await mountPane(blitarBook());
    door.refusal = { code: "sheet_protected", data: { sheet: "Kelompok" } };
    await user.click(write());
    await screen.findByRole("button", { name: "Coba lagi" });
    door.refusal = null;
    await user.click(rowOf(/tembakau/));
    await user.type(screen.getByLabelText("Orang"), "1");
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
  });

  it("a removed group that came back from the sheet is not offered a second time", async () => {
    const { door, user } = await mountPane(blitarBook());
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(screen.getByText(/dihapus/)).toBeTruthy();
    act(() => door.edit((book) => (book.groups[0]!.people = 5387)));
    expect(rowOf(/tembakau/)).toBeTruthy();
    expect(screen.queryByText(/dihapus/)).toBeNull();
  });
});
