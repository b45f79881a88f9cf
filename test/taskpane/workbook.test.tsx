import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { tellOutcome } from "../../src/commands/outcomes";
import { DoorError } from "../../src/excel/door";
import { functionLanguage } from "../../src/functions/language";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, result, rowOf, shownTotal, typeBesideSheet } from "./mountPane";

const blitarBook = () => new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
const write = () => screen.getByRole("button", { name: "Tulis ke buku kerja" });

describe("language", () => {
  const inEnglish = () => Object.assign(blitarBook(), { language: "en" as const });

  it("is Excel's own in a workbook without a book, where nobody has chosen", async () => {
    const door = Object.assign(new FakeDoor(), { displayLanguage: () => "en" as const });
    await mountPane(door);
    expect(await screen.findByRole("heading", { name: "Start a contribution budget" })).toBeTruthy();
    await expect.poll(functionLanguage).toBe("en");
  });

  it("is that of the book until somebody chooses here, and of the cells with it", async () => {
    const { user, door } = await mountPane(inEnglish());
    await expect.poll(() => screen.queryByText("Same as the workbook")).not.toBeNull();
    await expect.poll(functionLanguage).toBe("en");
    await user.click(screen.getByRole("button", { name: "ID: switch the language to Indonesian" }));
    await expect.poll(functionLanguage).toBe("id");
    await user.click(write());
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.options.language).toBe("id");
  });

  it("chosen in this workbook counts more than the book's", async () => {
    const door = inEnglish();
    door.state.set("language", "id");
    await mountPane(door);
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
    await expect.poll(functionLanguage).toBe("id");
  });
});

describe("a workbook open for reading only", () => {
  it("is said to be one from the start: the pane calculates, and writing is tried all the same", async () => {
    const door = blitarBook();
    door.readOnly = true;
    const { user } = await mountPane(door);
    const said = () => screen.queryByText(/panel dapat menghitung tetapi tidak menulis/);
    expect(said()).not.toBeNull();
    await user.click(rowOf(/tembakau/));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "6044");
    expect(result().textContent).toContain("+Rp151.200");
    expect(said()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
    expect(said()).toBeNull();
    door.refusal = { code: "read_only", data: {} };
    await user.click(write());
    await expect.poll(said).not.toBeNull();
    expect(door.written).toHaveLength(1);
  });

  it("in English too, and not where it may be changed", async () => {
    const door = Object.assign(blitarBook(), { language: "en" as const, readOnly: true });
    const { view } = await mountPane(door);
    expect(await screen.findByText(/the pane can calculate but not write/)).toBeTruthy();
    view.unmount();
    await mountPane(blitarBook());
    expect(screen.queryByText(/panel dapat menghitung tetapi tidak menulis/)).toBeNull();
  });
});

describe("a change in the sheet that was left unread for the sake of Excel's undo", () => {
  const unread = () => screen.queryByText("Lembar berubah dan belum dibaca");

  it("is told, and read when asked for", async () => {
    const { door, user } = await mountPane(blitarBook());
    expect(unread()).toBeNull();
    act(() => door.editUnread((book) => (book.groups[0]!.people = 6000)));
    expect(unread()).not.toBeNull();
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.click(screen.getByRole("button", { name: "Baca sekarang" }));
    await expect.poll(shownTotal).toBe("Rp907.200.000");
    expect(unread()).toBeNull();
  });

  it("is no longer told once it was read by itself, or was no news", async () => {
    const { door } = await mountPane(blitarBook());
    act(() => door.editUnread((book) => (book.groups[0]!.people = 6000)));
    act(() => door.edit(() => undefined));
    expect(unread()).toBeNull();
    expect(shownTotal()).toBe("Rp907.200.000");
    act(() => door.editUnread(() => undefined));
    act(() => door.touch());
    expect(unread()).toBeNull();
  });

  it("stays told where Excel cannot be read now, with what to do", async () => {
    const { door, user } = await mountPane(blitarBook());
    act(() => door.editUnread(() => undefined));
    door.refusal = { code: "cell_being_edited", data: {} };
    await user.click(screen.getByRole("button", { name: "Baca sekarang" }));
    expect(await screen.findByText(/Sebuah sel sedang disunting/)).toBeTruthy();
    expect(unread()).not.toBeNull();
  });
});

describe("the ribbon", () => {
  it("says in the pane how its button ended, and the pane follows what it wrote", async () => {
    const { door } = await mountPane(blitarBook());
    door.book!.groups[0]!.people = 6000;
    act(() =>
      tellOutcome({ status: "written", sheets: 7, cells: 900, roundTrips: 6, manualCalculation: false, notices: [] }),
    );
    // Once the book was compared, which a busy machine may not have done yet.
    expect(await screen.findByText("Tertulis: 7 lembar, 900 sel.")).toBeTruthy();
    await expect.poll(shownTotal).toBe("Rp907.200.000");
    act(() => tellOutcome({ status: "no_book" }));
    expect(screen.getByText(/Belum ada anggaran di buku kerja ini/)).toBeTruthy();
    act(() => tellOutcome({ status: "failed", problem: { code: "sheet_protected", data: { sheet: "Tarif" } } }));
    expect(screen.getByText(/Tarif/)).toBeTruthy();
  });

  it("says that what it wrote could not be read: the pane goes on with the plan it had", async () => {
    const { door } = await mountPane(blitarBook());
    door.readPlan = () => Promise.reject(new DoorError({ code: "cell_being_edited", data: {} }));
    act(() =>
      tellOutcome({ status: "written", sheets: 7, cells: 900, roundTrips: 6, manualCalculation: false, notices: [] }),
    );
    expect(await screen.findByText(/Sebuah sel sedang disunting/)).toBeTruthy();
    expect(shownTotal()).toBe("Rp913.701.600");
  });
});

describe("writing", () => {
  it("says what was written, and from then on what changed since", async () => {
    const { user } = await openBlitar();
    expect(screen.getByText("Belum ditulis ke buku kerja")).toBeTruthy();
    await user.click(write());
    expect(await screen.findByText("Tertulis: 3 lembar, 1.500 sel.")).toBeTruthy();
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
    await user.click(rowOf(/tembakau/));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "6044");
    expect(result().textContent).toContain("+Rp151.200 sejak ditulis");
    expect(screen.getByText("Ada perubahan yang belum ditulis")).toBeTruthy();
    expect(screen.queryByText(/^Tertulis/)).toBeNull();
  });

  it("shows how far long work is and stops it when told to", async () => {
    const door = new FakeDoor();
    door.hold = new Promise(() => undefined);
    const { user } = await openBlitar(door);
    await user.click(write());
    expect(await screen.findByText("Anggaran: 120 dari 1.500 sel")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("120");
    await user.click(screen.getByRole("button", { name: "Hentikan" }));
    expect(await screen.findByText("Dihentikan. Buku kerja tetap seperti semula.")).toBeTruthy();
    expect(screen.getByText("Belum ditulis ke buku kerja")).toBeTruthy();
  });

  it("asks before another budget in the workbook is replaced", async () => {
    const { door, user } = await mountPane(blitarBook());
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await user.click(screen.getByRole("button", { name: "Mulai anggaran lain" }));
    await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
    await user.click(screen.getByRole("button", { name: "Kabupaten Konawe 2025" }));
    await user.click(write());
    expect(await screen.findByText(/sudah berisi anggaran Kabupaten Blitar 2025/)).toBeTruthy();
    expect(door.written).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ganti" }));
    await screen.findByText(/^Tertulis/);
    expect(door.book!.region.name).toBe("Kabupaten Konawe");
  });

  it.each([
    ["sheet_protected", { sheet: "Kelompok" }, /Kelompok/],
    ["cell_being_edited", {}, /sel/],
    ["name_taken", { name: "Kelompok" }, /Kelompok/],
    ["groups_missing", {}, /Kelompok|kelompok/],
  ])("tells of %s in words, loses nothing and tries again", async (code, data, said) => {
    const { door, user } = await openBlitar();
    door.refusal = { code, data: data as Record<string, string> };
    await user.click(write());
    const again = await screen.findByRole("button", { name: "Coba lagi" });
    const message = again.closest("[role=group]")!.textContent!;
    expect(message).toMatch(said);
    expect(message).not.toContain(code);
    expect(shownTotal()).toBe("Rp913.701.600");
    door.refusal = null;
    await user.click(again);
    expect(await screen.findByText(/^Tertulis/)).toBeTruthy();
  });

  it("offers to take over sheets of the same name that are not its own", async () => {
    const { door, user } = await openBlitar();
    door.refusal = { code: "foreign_sheet", data: { sheet: "Tarif" } };
    await user.click(write());
    await user.click(await screen.findByRole("button", { name: "Pakai nama lembar itu" }));
    expect(await screen.findByText(/^Tertulis/)).toBeTruthy();
    expect(door.written.at(-1)!.options.replaceForeignSheets).toBe(true);
  });

  it("does not write over a book of a newer version", async () => {
    const door = blitarBook();
    door.newer = true;
    const { user } = await mountPane(door);
    await user.click(write());
    expect(screen.getByText(/versi yang lebih baru/)).toBeTruthy();
    expect(door.written).toEqual([]);
  });
});

describe("following the sheet", () => {
  it("takes over a headcount changed in the sheet", async () => {
    const { door } = await mountPane(blitarBook());
    act(() => door.edit((book) => (book.groups[0]!.people = 5387)));
    expect(shownTotal()).toBe("Rp814.514.400");
    expect(screen.getByText("Perubahan di lembar sudah diambil.")).toBeTruthy();
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
  });

  it("keeps what is being typed and offers what the sheet says", async () => {
    const { door, user } = await mountPane(blitarBook());
    await user.click(rowOf(/tembakau/));
    const people = screen.getByLabelText<HTMLInputElement>("Orang");
    await user.clear(people);
    await user.type(people, "61");
    act(() =>
      door.edit((book) => {
        book.groups[0]!.people = 7000;
        book.groups[0]!.programs = ["JKK"];
      }),
    );
    expect(people.value).toBe("61");
    expect(document.activeElement).toBe(people);
    // What nobody touched here follows.
    expect(screen.getByRole("button", { name: "JKM" }).getAttribute("aria-pressed")).toBe("false");
    await user.type(people, "00");
    expect(people.value).toBe("6100");
    expect(shownTotal()).toBe("Rp549.000.000");
  });

  it("takes the sheet's side when asked to", async () => {
    const { user, people } = await typeBesideSheet(blitarBook());
    await user.click(screen.getByRole("button", { name: "Pakai ini" }));
    expect(people.value).toBe("7.000");
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
  });

  it("follows rows added, removed and sorted in the sheet; a row added here stays", async () => {
    const { door, user } = await mountPane(blitarBook());
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.click(await screen.findByRole("button", { name: "Tambah Penderes nira sebagai BPU" }));
    act(() =>
      door.edit((book) => {
        book.groups.unshift({ ...book.groups[0]!, id: "baru", name: "Baris dari lembar", people: 10 });
        book.groups.splice(1, 1);
      }),
    );
    const rows = [...document.querySelectorAll("[data-row-toggle]")].map((row) => row.textContent);
    expect(rows).toHaveLength(11);
    expect(rows[0]).toMatch(/Baris dari lembar/);
    expect(rows.join()).not.toMatch(/tembakau/);
    expect(rows.at(-1)).toMatch(/Penderes nira/);
  });

  it("names a cell that cannot be read, keeps the last good figure and leads to the cell", async () => {
    const { door, user } = await mountPane(blitarBook());
    act(() => {
      door.problems = [
        {
          sheet: "Kelompok",
          address: "G6",
          row: 0,
          problem: { code: "people_not_a_number", field: "people", data: { people: "banyak" } },
        },
      ];
      door.edit((book) => (book.groups[0]!.people = 0));
    });
    expect(shownTotal()).toBe("Rp913.701.600");
    expect(result().textContent).toContain("1 hal perlu dilihat");
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Buka Kelompok!G6" }));
    expect(door.shown).toEqual(["Kelompok!G6"]);
    await user.click(write());
    expect(door.written).toEqual([]);
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "6043");
    expect(result().textContent).not.toContain("perlu dilihat");
  });

  it("tells what is wrong with the sheet as a whole, and what it understood though written otherwise", async () => {
    const door = blitarBook();
    door.problems = [
      { sheet: "Kelompok", address: "", row: null, problem: { code: "sheet_protected", data: { sheet: "Kelompok" } } },
    ];
    door.repaired = [
      {
        sheet: "Kelompok",
        address: "G6",
        row: 0,
        problem: { code: "people_not_a_number", field: "people", data: { people: "6.043" } },
      },
    ];
    const { user } = await mountPane(door);
    await user.click(screen.getByRole("button", { name: "Buka lembar Kelompok" }));
    expect(door.shown).toEqual(["Kelompok!"]);
    expect(screen.getByText("1 tulisan di lembar dibaca seperti yang dimaksud")).toBeTruthy();
  });
});

it("alarms at what is wrong in the sheets, and asks quietly for a ceiling nobody has entered", async () => {
  const door = blitarBook();
  const [fund] = door.book!.funds;
  fund!.ceilings = {};
  door.problems = [
    { sheet: "Kelompok", address: "", row: null, problem: { code: "sheet_protected", data: { sheet: "Kelompok" } } },
    {
      sheet: "Dana",
      address: "D9",
      row: null,
      problem: { code: "fund_without_ceiling", data: { fund: fund!.name, year: 2025 } },
    },
  ];
  await mountPane(door);
  const colourOf = (sentence: RegExp) => getComputedStyle(screen.getByText(sentence)).color;
  expect(colourOf(/belum punya pagu/)).not.toBe(colourOf(/diproteksi/));
});

describe("a workbook that cannot be read", () => {
  it("says why and tries again", async () => {
    const door = blitarBook();
    door.refusal = { code: "cell_being_edited", data: {} };
    const { user } = await mountPane(door);
    const again = await screen.findByRole("button", { name: "Coba lagi" });
    door.refusal = null;
    await user.click(again);
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("stops listening when the pane goes", async () => {
    const { door, view } = await mountPane(blitarBook());
    expect(door.watcherCount).toBe(1);
    view.unmount();
    expect(door.watcherCount).toBe(0);
  });

  it("opens the book again after leaving it for another", async () => {
    const { user } = await mountPane(blitarBook());
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await user.click(screen.getByRole("button", { name: "Mulai anggaran lain" }));
    await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
    await user.click(screen.getByRole("button", { name: /^Kabupaten Pati/ }));
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await user.click(screen.getByRole("button", { name: "Mulai anggaran lain" }));
    await user.click(screen.getByRole("button", { name: /Anggaran di buku kerja ini/ }));
    expect(within(result()).getByText("6.043 orang")).toBeTruthy();
  });
});
