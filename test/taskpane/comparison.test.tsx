/** "The same as the workbook" is said only after the book's own recalculated total was held against the pane's. */
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import type { BookTotal } from "../../src/excel/door";
import { FakeDoor } from "./fakeDoor";
import { mountPane } from "./mountPane";

const blitarBook = () => new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
const write = () => screen.getByRole("button", { name: "Tulis ke buku kerja" });
const saidSame = () => screen.queryByText("Sama dengan buku kerja");
const known = (total: number | string, groups: number | null = 1): BookTotal => ({ state: "known", total, groups });

describe("a book with another total", () => {
  it("is named with both amounts, the difference and what to do, and not called the same", async () => {
    const door = blitarBook();
    door.total = known(900_000_000);
    const { user } = await mountPane(door);
    await screen.findByText("Jumlah di buku kerja berbeda");
    screen.getByText("Panel Rp913.701.600, buku kerja Rp900.000.000, selisih Rp13.701.600.");
    screen.getByText(/Tulis ke buku kerja sekali lagi\. Bila tetap berbeda/);
    expect(saidSame()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Lihat Uji" }));
    expect(door.shown).toEqual(["checks"]);
    door.total = null;
    await user.click(screen.getByRole("button", { name: "Bandingkan lagi" }));
    await screen.findByText("Sama dengan buku kerja");
    expect(screen.queryByText(/selisih/)).toBeNull();
  });

  it("is told after writing instead of a success", async () => {
    const door = blitarBook();
    door.total = known(0);
    const { user } = await mountPane(door);
    await user.click(write());
    await screen.findByText("Panel Rp913.701.600, buku kerja Rp0, selisih Rp913.701.600.");
    expect(screen.queryByText(/^Tertulis/)).toBeNull();
  });

  it("is told when its cell shows an error, and when it counts fewer groups", async () => {
    const door = blitarBook();
    door.total = known("#REF!", 0);
    await mountPane(door);
    await screen.findByText("Panel Rp913.701.600, buku kerja #REF!.");
    screen.getByText("Panel menghitung 10 kelompok, buku kerja 0.");
    expect(saidSame()).toBeNull();
  });

  it("is found out when a formula was typed over, though no input changed", async () => {
    const { door } = await mountPane(blitarBook());
    await screen.findByText("Sama dengan buku kerja");
    door.total = known(913_701_601);
    act(() => door.touch());
    await screen.findByText(/selisih Rp1\./);
    expect(saidSame()).toBeNull();
  });
});

describe("a total that cannot be compared", () => {
  it.each([
    ["manual", /Tekan F9/],
    ["missing", /tidak ditemukan: .*penulisannya diurungkan/],
  ] as const)("%s: is said with its reason after writing, never called the same", async (state, reason) => {
    const door = blitarBook();
    door.total = { state };
    const { user } = await mountPane(door);
    await screen.findByText("Belum dibandingkan dengan buku kerja");
    await user.click(write());
    await screen.findByText(reason);
    expect(saidSame()).toBeNull();
    door.total = null;
    await user.click(screen.getByRole("button", { name: "Bandingkan" }));
    await screen.findByText("Sama dengan buku kerja");
    screen.getByText("Buku kerja menghitung jumlah yang sama: Rp913.701.600.");
  });

  it("is not called the same where Uji could not be read, though the amounts are", async () => {
    const door = blitarBook();
    const read = door.readChecks;
    door.readChecks = () => Promise.reject(new Error("busy"));
    const { user } = await mountPane(door);
    await screen.findByText("Belum dibandingkan dengan buku kerja");
    expect(saidSame()).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Bagikan" }));
    await screen.findByText(/^Lembar Uji belum bisa dibaca/);
    door.readChecks = read;
    act(() => door.touch());
    await screen.findByText("Sama dengan buku kerja");
  });

  it("waits while Excel calculates", async () => {
    const door = blitarBook();
    door.total = { state: "calculating" };
    await mountPane(door);
    await screen.findByText("Membandingkan dengan buku kerja…");
    expect(saidSame()).toBeNull();
    door.total = null;
    await screen.findByText("Sama dengan buku kerja");
  });
});

describe("the same total", () => {
  it("is told with the amount after writing, and what Uji finds wrong all the same", async () => {
    const door = blitarBook();
    door.checks = [
      {
        title: { id: "Kode kelompok ganda", en: "Kode kelompok ganda" },
        result: "wrong",
        sheet: "Kelompok",
        address: "A14",
      },
    ];
    const { user } = await mountPane(door);
    await user.click(write());
    await screen.findByText("Buku kerja menghitung jumlah yang sama: Rp913.701.600.");
    screen.getByText("Jumlah sama dengan buku kerja");
    expect(saidSame()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Uji: 1 salah" }));
    expect(screen.getByRole("tab", { name: "Bagikan" }).getAttribute("aria-selected")).toBe("true");
  });

  it.each([
    ["id", /tidak menerima tata letak cetak lembar RKA/, /setelah mengubah isian, tekan F9/],
    ["en", /did not take the page layout of RKA/, /press F9 after changing an input/],
  ])("says what did not succeed although the book is complete: %s", async (language, pages, manual) => {
    const door = blitarBook();
    door.state.set("language", language);
    door.writePlan = async (plan) => {
      door.book = structuredClone(plan);
      const notices = [{ code: "pages_not_set" as const, data: { sheets: "RKA" } }];
      return { status: "written", sheets: 1, cells: 5, roundTrips: 2, manualCalculation: true, notices };
    };
    const { user } = await mountPane(door);
    await user.click(screen.getByRole("button", { name: /^(Tulis ke buku kerja|Write to workbook)$/ }));
    expect(await screen.findByText(pages)).toBeTruthy();
    expect(screen.getByText(manual)).toBeTruthy();
  });

  it("says that nothing had to change when no cell was written", async () => {
    const door = blitarBook();
    door.writePlan = async (plan) => {
      door.book = structuredClone(plan);
      return { status: "written", sheets: 1, cells: 0, roundTrips: 2, manualCalculation: false, notices: [] };
    };
    const { user } = await mountPane(door);
    await user.click(write());
    await screen.findByText(/Tidak ada sel yang perlu diubah/);
  });
});
