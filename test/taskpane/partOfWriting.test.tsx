/** The workbook holds a part of a writing: cut off in the middle, or undone in part. */
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import type { CellProblem } from "../../src/excel/door";
import { regionOf } from "../cases/regionOf";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, rowOf, shownTotal } from "./mountPane";

const blitarBook = () => new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));

const part = (code: "writing_cut_off" | "writing_half_undone"): CellProblem[] => [
  { sheet: "Hitung", address: "I5", row: null, problem: { code, data: { calculation: 1 } } },
];

describe("a writing that was cut off", () => {
  it("is said when the pane opens, with calculation put right, and one press writes all of it", async () => {
    const cut = blitarBook();
    cut.problems = part("writing_cut_off");
    cut.total = { state: "unfinished" };
    const { user, door } = await mountPane(cut);
    screen.getByText(/^Tulisan terakhir terputus sebelum selesai.*perhitungan manual/);
    expect(shownTotal()).toBe("Rp913.701.600");
    await screen.findByText("Belum dibandingkan dengan buku kerja");
    expect(screen.queryByText("Sama dengan buku kerja")).toBeNull();
    door.problems = [];
    door.total = null;
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await screen.findByText(/^Tertulis/);
    await screen.findByText("Sama dengan buku kerja");
    expect(door.written[0]!.plan.trail ?? []).toEqual([]);
  });

  it("asks nothing of the work it was a writing of, be it a first one", async () => {
    const first = await openBlitar();
    first.view.unmount();
    first.door.book = examplePlan(regionOf("kab-blitar"), "id");
    first.door.problems = part("writing_cut_off");
    const { user, door } = await mountPane(first.door);
    expect(screen.queryByText("Ada pekerjaan yang belum ditulis")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written).toHaveLength(1);
  });

  it("is said once, and in the list of the sheets' problems where its message was closed", async () => {
    const cut = blitarBook();
    cut.problems = part("writing_cut_off");
    const { user } = await mountPane(cut);
    const said = () => screen.getAllByText(/^Tulisan terakhir terputus/);
    expect(said()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
    expect(said()).toHaveLength(1);
  });

  it("is still said after an edit, and after work that goes beyond it was taken up", async () => {
    const first = await mountPane(blitarBook());
    const people = async (text: string) => {
      await first.user.click(rowOf(/tembakau/));
      await first.user.clear(screen.getByLabelText("Orang"));
      await first.user.type(screen.getByLabelText("Orang"), text);
    };
    await people("6100{Enter}");
    await waitFor(() => expect(first.door.state.get("unwritten")).toBeTruthy());
    first.view.unmount();
    first.door.problems = part("writing_cut_off");
    const { user, door } = await mountPane(first.door);
    await user.click(screen.getByRole("button", { name: "Lanjutkan" }));
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.groups[0]!.people).toBe(6100);
  });
});

describe("a writing that was undone in part", () => {
  it("is said; what the sheets then hold is nobody's typing, and the pane writes what it has", async () => {
    const { user, door } = await mountPane(blitarBook());
    door.problems = part("writing_half_undone");
    act(() =>
      door.edit((book) => {
        book.groups.splice(1);
        book.funds = [];
      }),
    );
    screen.getByText(/^Tulisan terakhir dibatalkan sebagian/);
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.groups).toHaveLength(10);
    expect(door.written[0]!.plan.trail ?? []).toEqual([]);
  });

  it("is not the same as the pane: what was compared before says nothing of such sheets", async () => {
    const { door } = await mountPane(blitarBook());
    await screen.findByText("Sama dengan buku kerja");
    door.problems = part("writing_half_undone");
    act(() => door.edit((book) => void book.groups.splice(1)));
    expect(screen.queryByText("Sama dengan buku kerja")).toBeNull();
    screen.getByText("Belum dibandingkan dengan buku kerja");
  });

  it("and then undone as a whole is a change of the sheets like any other", async () => {
    const { door } = await mountPane(blitarBook());
    door.problems = part("writing_half_undone");
    act(() => door.edit((book) => void (book.funds = [])));
    door.problems = [];
    act(() => door.edit((book) => void book.groups.splice(1)));
    expect(screen.queryByText(/^Tulisan terakhir dibatalkan sebagian/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
    screen.getByText("Perubahan di lembar sudah diambil.");
  });
});
