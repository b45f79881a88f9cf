import axe from "axe-core";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar } from "./mountPane";

const page = () => within(screen.getByRole("dialog", { name: "Buku mandiri" }));

async function openPage(door: FakeDoor) {
  const pane = await openBlitar(door);
  await pane.user.click(screen.getByRole("tab", { name: "Bagikan" }));
  await pane.user.click(screen.getByRole("button", { name: "Siapkan untuk dibagikan" }));
  return pane;
}

it("counts first, says that it works in place, then tells what it did and takes it back", async () => {
  const door = new FakeDoor();
  Object.assign(door.jamsos, { twins: 2, values: 1, errors: 1, sheets: ["Data"], protectedCells: 3 });
  Object.assign(door.jamsos, {
    protectedSheets: ["Gaji"],
    others: 1,
    otherSheets: ["Data"],
    outside: 2,
    outsideSheets: ["Lain"],
    rules: 2,
    formats: ["Data!C1:C3"],
  });
  door.made = { author: "refused", differences: ["Data!B2"], givenUp: 1 };
  const { user } = await openPage(door);
  await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
  await page().findByText("7 sel dengan rumus JAMSOS di lembar Data, Gaji.");
  page().getByText(/3 sel dibiarkan: lembar Gaji diproteksi/);
  page().getByText(/1 sel memakai fungsi add-in lain/);
  page().getByText(/2 sel merujuk ke berkas lain \(lembar Lain\)/);
  page().getByText(/^2 format bersyarat atau aturan validasi menjadi rumus Excel biasa atau nilainya, kalau/);
  page().getByText(/Format bersyarat dengan fungsi JAMSOS dibiarkan: Data!C1:C3/);
  // Excel cannot open a copy: that is said before it is done in place.
  page().getByText(/tidak dapat membuka salinan dari panel\. .*Simpan dulu salinannya/);
  expect(page().queryByRole("button", { name: "Buka salinan untuk dibagikan" })).toBeNull();
  expect(door.standaloneCalls).toEqual([]);
  await user.click(page().getByRole("checkbox", { name: /Kosongkan nama pembuat/ }));
  await user.click(page().getByRole("button", { name: "Ganti di buku kerja ini" }));
  await page().findByText("4 sel diganti. Rumus semula tercatat di lembar Catatan mandiri.");
  page().getByText(/^2 format bersyarat .* setelah dicocokkan/);
  page().getByText(/1 sel kini menunjukkan hal lain: Data!B2/);
  page().getByText(/Periksa Dokumen/);
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(page().getByRole("button", { name: "Kembalikan seperti semula" }));
  await page().findByText(/Semua rumus semula sudah kembali/);
  expect(door.standaloneCalls).toEqual(["make id true", "take back"]);
});

it("says how far it is, and is as before when cancelled", async () => {
  const door = new FakeDoor();
  Object.assign(door.jamsos, { twins: 4000, sheets: ["Data"] });
  door.replacing = { step: "replacing", done: 1200, of: 4000 };
  const { user } = await openPage(door);
  await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
  await user.click(await page().findByRole("button", { name: "Ganti di buku kerja ini" }));
  await page().findByText("1.200 dari 4.000 sel");
  expect(page().getByRole("progressbar", { name: "Kemajuan" }).getAttribute("aria-valuenow")).toBe("1200");
  await user.click(page().getByRole("button", { name: "Batalkan" }));
  await page().findByRole("button", { name: "Ganti di buku kerja ini" });
  expect(page().queryByRole("progressbar")).toBeNull();
  expect(door.standaloneCalls).toEqual([]);
});

it("offers nothing where no cell asks the add-in, and tells a refusal", async () => {
  const door = new FakeDoor();
  const { user } = await openPage(door);
  await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
  await page().findByText(/Tidak ada sel dengan rumus JAMSOS/);
  expect(page().queryByRole("button", { name: "Ganti di buku kerja ini" })).toBeNull();
  door.refusal = { code: "cell_being_edited", data: {} };
  await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
  expect((await page().findByRole("alert")).textContent).toMatch(/sedang disunting/);
});

it("opens a copy first of all, says what to do there, and that this workbook is as it was", async () => {
  const door = new FakeDoor();
  Object.assign(door.jamsos, { twins: 4, sheets: ["Data"] });
  door.copying = { status: "opened" };
  const { user } = await openPage(door);
  await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
  await page().findByText(/Buku kerja ini hanya dibaca/);
  page().getByText(/Buku kerja yang terbuka ini sendiri yang diganti/);
  await user.click(page().getByRole("button", { name: "Buka salinan untuk dibagikan" }));
  await page().findByText(/Salinan dibuka di jendela baru\. Buku kerja ini tidak diubah/);
  expect(page().getAllByRole("listitem")).toHaveLength(3);
  expect(page().queryByRole("button", { name: "Kembalikan seperti semula" })).toBeNull();
  expect(door.standaloneCalls).toEqual(["open copy"]);
});

it("says why no copy opened and what to do, and leaves both ways open", async () => {
  const door = new FakeDoor();
  Object.assign(door.jamsos, { twins: 4, sheets: ["Data"] });
  const { user } = await openPage(door);
  const said = {
    filesOpen: /Tutup panel ini, buka lagi/,
    unreadable: /tidak menyerahkan isi buku kerja ini \(11001 putus\)/,
    tooLarge: /\(11001 putus MB\) terlalu besar/,
    notOpened: /izinkan jendela pop-up/,
  } as const;
  for (const why of Object.keys(said) as (keyof typeof said)[]) {
    door.copying = { status: "refused", why, detail: "11001 putus" };
    await user.click(page().getByRole("button", { name: "Cari sel JAMSOS" }));
    await user.click(await page().findByRole("button", { name: "Buka salinan untuk dibagikan" }));
    expect((await page().findByRole("alert")).textContent).toMatch(said[why]);
    page().getByRole("button", { name: "Ganti di buku kerja ini" });
  }
});

it("in a copy offers at once what it was made for, and says whether it still shows what its original shows", async () => {
  const door = new FakeDoor();
  Object.assign(door.jamsos, {
    twins: 4,
    sheets: ["Data"],
    copy: { madeAt: "2026-11-28 11:10", otherSheets: ["Data"] },
  });
  door.copying = { status: "opened" };
  const { user } = await mountPane(door);
  await screen.findByText(/^Buku kerja ini salinan untuk dibagikan\. Ganti rumus/);
  await user.click(screen.getByRole("button", { name: "Jadikan mandiri" }));
  await page().findByText(/dibuat 28 November 2026 pukul 11\.10.*Lembar Data menunjukkan hal lain daripada aslinya/);
  expect(page().queryByRole("button", { name: "Buka salinan untuk dibagikan" })).toBeNull();
  door.jamsos.copy!.otherSheets = [];
  await user.click(page().getByRole("button", { name: "Jadikan mandiri" }));
  await page().findByText(/Semua selnya menunjukkan hal yang sama dengan aslinya/);
  page().getByText("Simpan buku kerja ini, lalu kirim berkasnya.");
});
