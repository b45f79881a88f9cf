import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/law/month";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, result, rowOf, shownTotal } from "./mountPane";

describe("ways in", () => {
  it("offers an example and a region of one's own, and says why nothing is there yet", async () => {
    await mountPane();
    expect(screen.getByRole("heading", { name: "Mulai anggaran iuran" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /Dari contoh daerah/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /Daerah saya sendiri/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Anggaran di buku kerja ini/ })).toBeNull();
  });

  it("opens Kabupaten Blitar 2025 at the published 913,701,600 rupiah in two presses", async () => {
    await openBlitar();
    expect(shownTotal()).toBe("Rp913.701.600");
    expect(within(result()).getByText("6.043 orang")).toBeTruthy();
    expect(within(result()).getByText("54.387 orang-bulan")).toBeTruthy();
    expect(within(result()).getByText("Rp101.522.400 sebulan, 9 bulan")).toBeTruthy();
  });

  it.each(["Banyumas", "Pati", "Ngawi", "Konawe"])("opens Kabupaten %s with a figure and its sources", async (name) => {
    const { user } = await mountPane();
    await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
    await user.click(screen.getByRole("button", { name: `Angka yang diumumkan: Kabupaten ${name}` }));
    expect(screen.getAllByText(/Sumber: .*20\d\d/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: new RegExp(`^Kabupaten ${name} 20`) }));
    expect(shownTotal()).toMatch(/^Rp[1-9]/);
  });

  it("starts an own region from a name and a year", async () => {
    const { user } = await mountPane();
    await user.click(screen.getByRole("button", { name: /Daerah saya sendiri/ }));
    await user.click(screen.getByRole("button", { name: "Mulai" }));
    expect(screen.getByText("Tulis nama daerahnya dulu.")).toBeTruthy();
    await user.type(screen.getByLabelText("Daerah"), "Kabupaten Sumedang");
    await user.clear(screen.getByLabelText("Tahun anggaran"));
    await user.type(screen.getByLabelText("Tahun anggaran"), "2025{Enter}");
    expect(screen.getByRole("button", { name: "Ubah daerah dan tahun: Kabupaten Sumedang, 2025" })).toBeTruthy();
    expect(shownTotal()).toBe("Rp0");
  });

  it("opens the budget of this workbook by itself, and offers it again after leaving", async () => {
    const { door } = await written();
    const { user } = await mountPane(new FakeDoor(door.book));
    expect(shownTotal()).toBe("Rp913.701.600");
    expect(await screen.findByText("Sama dengan buku kerja")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await user.click(screen.getByRole("button", { name: "Mulai anggaran lain" }));
    await user.click(screen.getByRole("button", { name: /Kembali ke Kabupaten Blitar 2025/ }));
    expect(shownTotal()).toBe("Rp913.701.600");
  });
});

/** Blitar, written to an empty workbook. */
async function written() {
  const pane = await openBlitar();
  await pane.user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
  await screen.findByText("Tertulis: 3 lembar, 1.500 sel.");
  pane.view.unmount();
  return pane;
}

describe("groups", () => {
  it("adds a group from the catalogue with everything filled in but the headcount", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.click(await screen.findByRole("button", { name: "Tambah Penderes nira sebagai BPU" }));
    const people = await screen.findByLabelText("Orang");
    expect(document.activeElement).toBe(people);
    await user.type(people, "1.000");
    // 1,000 × 16,800 × 12 beside the example
    expect(shownTotal()).toBe("Rp1.115.301.600");
    expect(rowOf(/Penderes/).textContent).toContain("1.000 orang × 12 bulan · BPU");
  });

  it("says why a catalogue group is as it is, with its source", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.click(await screen.findByRole("button", { name: "Mengapa begini: Perangkat desa" }));
    expect(screen.getByText(/UU 3\/2024, Pasal 50A/)).toBeTruthy();
  });

  it("offers both segments where practice knows two", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    expect(await screen.findByRole("button", { name: "Tambah Ketua RT/RW sebagai BPU" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tambah Ketua RT/RW sebagai PU" }));
    expect((await screen.findByLabelText<HTMLSelectElement>("Segmen")).value).toBe("PU");
  });

  it("adds what was searched for under its own name when the catalogue does not know it", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.type(await screen.findByRole("searchbox", { name: "Cari kelompok" }), "Juru kunci{Enter}");
    expect((await screen.findByLabelText<HTMLInputElement>("Nama kelompok")).value).toBe("Juru kunci");
  });

  it("goes to the first of several that match with Enter, and says how many there are", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.type(await screen.findByRole("searchbox", { name: "Cari kelompok" }), "perangkat");
    expect(screen.getByText(/^\d+ kelompok cocok; Enter menuju yang pertama\.$/).getAttribute("role")).toBe("status");
    await user.keyboard("{Enter}");
    expect(document.activeElement!.getAttribute("aria-label")).toMatch(/^Tambah .*perangkat.* sebagai /i);
    await user.keyboard("{Enter}");
    expect((await screen.findByLabelText<HTMLInputElement>("Nama kelompok")).value).toMatch(/perangkat/i);
  });

  it("removes a group and brings it back", async () => {
    const { user } = await openBlitar();
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Hapus" }));
    expect(shownTotal()).toBe("Rp0");
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(shownTotal()).toBe("Rp913.701.600");
  });

  it("brings back several that were removed one after the other, each to its place, beside one that was added since", async () => {
    const { user } = await mountPane();
    await user.click(screen.getByRole("button", { name: /Daerah saya sendiri/ }));
    await user.type(screen.getByLabelText("Daerah"), "Kabupaten Sumedang{Enter}");
    const add = async (name: string, people: string) => {
      await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
      await user.type(await screen.findByRole("searchbox", { name: "Cari kelompok" }), `${name}{Enter}`);
      await user.type(await screen.findByLabelText("Orang"), `${people}{Enter}`);
    };
    const remove = async (name: string) => {
      const row = rowOf(new RegExp(name));
      if (row.getAttribute("aria-expanded") !== "true") await user.click(row);
      await user.click(screen.getByRole("button", { name: "Hapus" }));
    };
    const rows = () =>
      screen
        .getAllByRole("button")
        .filter((button) => button.hasAttribute("data-row-toggle"))
        .map((row) => /(Juru \w).*?([\d.]+) orang/.exec(row.textContent!)!.slice(1).join(" "));
    await add("Juru a", "10");
    await add("Juru b", "20");
    await add("Juru c", "30");
    await remove("Juru c");
    await remove("Juru b");
    // With a code of its own: those that may come back keep theirs.
    await add("Juru d", "40");
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    await user.click(screen.getByRole("button", { name: "Urungkan" }));
    expect(screen.queryByRole("button", { name: "Urungkan" })).toBeNull();
    expect(rows()).toEqual(["Juru a 10", "Juru b 20", "Juru c 30", "Juru d 40"]);
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "45{Enter}");
    expect(rows()).toEqual(["Juru a 10", "Juru b 20", "Juru c 30", "Juru d 45"]);
  });

  it("follows programme, payer and months at once", async () => {
    const { user } = await openBlitar();
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "JKM" }));
    expect(shownTotal()).toBe("Rp543.870.000");
    await user.selectOptions(screen.getByLabelText("Dari bulan"), "Mei");
    expect(shownTotal()).toBe("Rp483.440.000");
    expect(screen.getByRole("button", { name: "JP" }).getAttribute("aria-disabled")).toBe("true");
  });

  it.each(["2015", "2101"])(
    "refuses the budget year %s, which the arithmetic refuses too, and says which are taken",
    async (typed) => {
      const { user } = await openBlitar();
      await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
      const year = screen.getByLabelText<HTMLInputElement>("Tahun anggaran");
      await user.clear(year);
      await user.type(year, `${typed}{Enter}`);
      expect(year.value).toBe(typed);
      expect(screen.getByText("Tulis tahun anggaran dari 2016 sampai 2100.")).toBeTruthy();
      expect(shownTotal()).toBe("Rp913.701.600");
    },
  );

  it("moves the months along when the year changes", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    const year = screen.getByLabelText("Tahun anggaran");
    await user.clear(year);
    await user.type(year, "2024{Enter}");
    expect(screen.getByRole("button", { name: /Ubah daerah dan tahun: Kabupaten Blitar, 2024/ })).toBeTruthy();
    expect(shownTotal()).toBe("Rp913.701.600");
    expect(rowOf(/tembakau/).textContent).toContain("9 bulan");
  });
});

describe("asking a figure", () => {
  it("answers with the sentence first, then lines down to the article and how sure it is", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Asal angka Rp913.701.600" }));
    expect(await screen.findByText(/6\.043 orang × Rp16\.800 × 9 bulan = Rp913\.701\.600/)).toBeTruthy();
    expect(screen.getAllByText(/PP 44\/2015/).length).toBeGreaterThan(1);
    expect(screen.getAllByText(/belum diverifikasi dari naskah resmi/).length).toBeGreaterThan(0);
  });

  it("answers for a programme by its groups, and leads on to each", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: /^JKM Rp369\.831\.600/ }));
    const page = await screen.findByRole("dialog");
    await user.click(within(page).getByRole("button", { name: /tembakau/ }));
    expect(within(page).getByText(/JKM: 6\.043 orang × Rp6\.800 × 9 bulan/)).toBeTruthy();
    await user.click(within(page).getByRole("button", { name: "Kembali" }));
    expect(within(page).getByText(/JKM Rp369\.831\.600 adalah jumlah 1 kelompok/)).toBeTruthy();
  });
});

describe("a plan of the pane", () => {
  it("is written as it stands, with ids that stay", async () => {
    const { user, door } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    await user.click(await screen.findByRole("button", { name: "Tambah Penderes nira sebagai BPU" }));
    await user.type(await screen.findByLabelText("Orang"), "250");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText("Sama dengan buku kerja");
    const { plan, options } = door.written[0]!;
    expect(options.language).toBe("id");
    const counted = plan.groups.filter(({ people }) => people > 0);
    expect(counted.map((group) => [group.name, group.people, group.first, group.last])).toEqual([
      ["Petani dan buruh tembakau (DBHCHT)", 6043, monthOf(2025, 4), monthOf(2025, 12)],
      ["Penderes nira", 250, monthOf(2025, 1), monthOf(2025, 12)],
    ]);
    expect(plan.groups).toHaveLength(11);
    expect(new Set(plan.groups.map((group) => group.id)).size).toBe(11);
  });
});
