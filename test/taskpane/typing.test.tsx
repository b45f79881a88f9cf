import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openBlitar, result, rowOf, shownTotal } from "./mountPane";

async function openRow() {
  const pane = await openBlitar();
  await pane.user.click(rowOf(/tembakau/));
  const people = screen.getByLabelText<HTMLInputElement>("Orang");
  const base = screen.getByLabelText<HTMLInputElement>("Penghasilan sebulan (Rp)");
  return { ...pane, people, base };
}

describe("numbers as people type them", () => {
  it.each([
    ["1.234", "Rp186.580.800"],
    ["1,234", "Rp186.580.800"],
    ["Rp 1.234", "Rp186.580.800"],
    ["1 234", "Rp186.580.800"],
  ])("reads %s people", async (typed, total) => {
    const { user, people } = await openRow();
    await user.clear(people);
    await user.type(people, typed);
    expect(shownTotal()).toBe(total);
    await user.keyboard("{Enter}");
    expect(people.value).toBe("1.234");
  });

  it.each(["2.474.598,99", "2,474,598.99", "Rp 2.474.598,99"])("keeps the sen of a base typed as %s", async (typed) => {
    const { user, base, door } = await openRow();
    await user.type(base, `${typed}{Enter}`);
    expect(base.value).toBe("2.474.598,99");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.groups[0]!.base).toBe(247_459_899);
  });
});

it("leaves out signs nobody sees, pasted from a page of the web", async () => {
  const { user, people } = await openRow();
  await user.clear(people);
  await user.paste("1.234\u200b\u00a0");
  expect(shownTotal()).toBe("Rp186.580.800");
  expect(people.value).toBe("1.234 ");
});

describe("bad input", () => {
  it.each([
    ["banyak", /"banyak" bukan angka/],
    ["-5", /tidak boleh kurang dari nol/],
    ["1,5", /(bulat|pecahan)/i],
  ])("keeps %s as typed, says what is wrong beside it and keeps the last good figure, dimmed", async (typed, said) => {
    const { user, people } = await openRow();
    await user.clear(people);
    await user.type(people, typed);
    expect(people.value).toBe(typed);
    expect(people.getAttribute("aria-invalid")).toBe("true");
    const sentence = document.getElementById(people.getAttribute("aria-describedby")!)!;
    expect(sentence.textContent).toMatch(said);
    expect(rowOf(/tembakau/).textContent).toContain("1 hal perlu dilihat");
    // While "1" was typed the figure followed; what stands there now is the last that could be worked out.
    expect(shownTotal()).toMatch(/^Rp[\d.]+$/);
    expect(result().textContent).toContain("Angka terakhir yang bisa dihitung. 1 hal perlu dilihat.");
    await user.tab();
    expect(people.value).toBe(typed);
  });

  it("keeps the figure of before when text replaces a number at once", async () => {
    const { user, people } = await openRow();
    await user.tripleClick(people);
    await user.paste("kira-kira enam ribu");
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.tripleClick(people);
    await user.paste("6.100");
    expect(shownTotal()).toBe("Rp922.320.000");
    expect(result().textContent).not.toContain("Angka terakhir");
  });

  it("names months in the wrong order", async () => {
    const { user } = await openRow();
    await user.selectOptions(screen.getByLabelText("Sampai bulan"), "Mar");
    expect(screen.getByText(/Bulan selesai .*mendahului bulan mulai/)).toBeTruthy();
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("asks for the wage of wage earners, and for at least one programme", async () => {
    const { user } = await openRow();
    await user.selectOptions(screen.getByLabelText("Segmen"), "PU");
    const wage = screen.getByLabelText("Upah sebulan (Rp)");
    // Asked for without alarm: nothing was typed there yet.
    expect(screen.getByText(/Segmen PU memerlukan upah sebulan/)).toBeTruthy();
    expect(wage.getAttribute("aria-invalid")).not.toBe("true");
    await user.type(wage, "2.413.974");
    expect(screen.queryByText(/Segmen PU memerlukan upah sebulan/)).toBeNull();
    expect(wage.getAttribute("aria-invalid")).not.toBe("true");
    await user.click(screen.getByRole("button", { name: "JKK" }));
    await user.click(screen.getByRole("button", { name: "JKM" }));
    expect(rowOf(/tembakau/).textContent).toContain("1 hal perlu dilihat");
  });

  it("does not write a budget with a hole, and leads to the first one", async () => {
    const { user, people, door } = await openRow();
    await user.clear(people);
    await user.type(people, "x");
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    expect(door.written).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Lihat yang pertama" }));
    await expect.poll(() => document.activeElement?.getAttribute("name") ?? "").toMatch(/\.people$/);
    expect((document.activeElement as HTMLInputElement).value).toBe("x");
  });
});

describe("the keyboard alone", () => {
  it("takes a field back on Escape, keeps it on Enter", async () => {
    const { user, people } = await openRow();
    await user.click(people);
    await user.keyboard("{Control>}a{/Control}9");
    expect(shownTotal()).toBe("Rp1.360.800");
    await user.keyboard("{Escape}");
    expect(people.value).toBe("6.043");
    expect(shownTotal()).toBe("Rp913.701.600");
    await user.clear(people);
    await user.keyboard("7000{Enter}{Escape}");
    expect(people.value).toBe("7.000");
  });

  it("walks the open group in reading order", async () => {
    const { user } = await openRow();
    rowOf(/tembakau/).focus();
    const walked: string[] = [];
    for (let step = 0; step < 18; step++) {
      await user.tab();
      const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      walked.push(at.labels?.[0]?.textContent ?? at.getAttribute("aria-label") ?? at.textContent ?? "");
    }
    expect(walked).toEqual([
      "Asal angka Petani dan buruh tembakau (DBHCHT): Rp913.701.600",
      "Nama kelompok",
      "Mengapa begini: Buruh tani tembakau dan buruh pabrik rokok",
      "Orang",
      "Dari bulan",
      "Sampai bulan",
      "Segmen",
      "Penghasilan sebulan (Rp)",
      "JKK",
      "JKM",
      "JHT",
      "JP",
      "Siapa membayar",
      "Sumber dana",
      "Menambah cakupan",
      "Sudah peserta (orang)",
      "Pakai rekening non-ASN: JKK 5.1.02.02.02.0006, JKM 5.1.02.02.02.0007",
      "Rincian lain",
    ]);
  });

  it("moves between rows with the arrows", async () => {
    const { user } = await openBlitar();
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Salin" }));
    rowOf(/\(salinan\)/).focus();
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(screen.getAllByRole("button", { name: /tembakau/ })[0]);
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(rowOf(/\(salinan\)/));
  });
});

describe("language", () => {
  it("is Indonesian until it is switched, and keeps what was typed", async () => {
    const { user, people, door } = await openRow();
    await user.clear(people);
    await user.type(people, "banyak");
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(document.documentElement.lang).toBe("en");
    expect(screen.getByLabelText<HTMLInputElement>("People").value).toBe("banyak");
    expect(shownTotal()).toBe("Rp913,701,600");
    expect(screen.getByText(/"banyak" is not a number/)).toBeTruthy();
    expect(door.state.get("language")).toBe("en");
    await user.click(screen.getByRole("button", { name: "ID: switch the language to Indonesian" }));
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("shows numbers the other way round when nobody is typing in them", async () => {
    const { user, people } = await openRow();
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(people.value).toBe("6,043");
  });
});

describe("what a button adds before itself", () => {
  it("has the focus: a further fund of a split", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: "Dana" }));
    await user.selectOptions(screen.getByLabelText(/^Sumber dana Petani dan buruh tembakau/), "Dibagi beberapa dana…");
    screen.getByRole("button", { name: "Tambah dana lain" }).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Dana ke-3" }));
  });

  it.each([
    ["Skenario", "Tambah perubahan", "Perubahan 1"],
    ["Bagikan", "Tambah rekening", "Rekening daerah 1"],
    ["Bagikan", "Tambah angka cakupan", "Angka cakupan 2"],
    ["Bagikan", "Tambah ketentuan setempat", "Ketentuan setempat 1"],
  ])("has the focus: %s, %s", async (task, button, entry) => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("tab", { name: task }));
    if (task === "Skenario") await user.click(screen.getByRole("button", { name: "Tambah skenario" }));
    screen.getByRole("button", { name: button }).focus();
    await user.keyboard("{Enter}");
    const [first] = screen.getByRole("group", { name: entry }).querySelectorAll("input, select");
    expect(document.activeElement).toBe(first);
    // A second one: the last, not the first.
    screen.getByRole("button", { name: button }).focus();
    await user.keyboard("{Enter}");
    const second = document.activeElement!;
    expect(second.matches("input, select")).toBe(true);
    expect(second.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });
});
