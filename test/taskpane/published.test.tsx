import axe from "axe-core";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { mountPane, openBlitar } from "./mountPane";

const LUMAJANG = "5.606 buruh tani tembakau dilindungi dari DBHCHT 2025, Rp659.265.600 untuk tujuh bulan";

const paste = (sentence: string) =>
  fireEvent.change(screen.getByLabelText(/^(Kalimat|Sentence \(in Indonesian\))$/), { target: { value: sentence } });
const verdict = () => within(screen.getByRole("region", { name: /^(Hasil pemeriksaan|Result of the check)$/ }));
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function openFromStart() {
  const pane = await mountPane();
  await pane.user.click(screen.getByRole("button", { name: /^Periksa kalimat terbitan/ }));
  return pane;
}

it("a sentence is read, adds up, and leads to the articles", async () => {
  await openFromStart();
  paste(LUMAJANG);
  expect([box("Orang").value, box("Bulan").value, box("Total (Rp)").value]).toEqual(["5.606", "7", "659.265.600"]);
  expect(verdict().getByText("Menjumlah sampai rupiah.")).toBeTruthy();
  expect(screen.getByText("JKK dan JKM, karena programnya tidak disebut")).toBeTruthy();
  expect(screen.getAllByText(/PP 44\/2015, Pasal/).length).toBeGreaterThan(0);
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it("a number that was read wrongly is corrected, and the next sentence starts anew", async () => {
  const { user } = await openFromStart();
  paste(LUMAJANG);
  await user.clear(box("Bulan"));
  expect(verdict().getByText("Tidak disebut: jumlah bulan. Isi bila tahu; tidak ditebak.")).toBeTruthy();
  await user.type(box("Bulan"), "8");
  expect(verdict().getByText(/^Totalnya milik 7 bulan, bukan 8/)).toBeTruthy();
  await user.clear(box("Bulan"));
  await user.type(box("Bulan"), "x");
  expect(screen.getByText('"x" bukan angka. Tulis misalnya 5.606.')).toBeTruthy();
  paste(LUMAJANG.replace("tujuh", "sembilan"));
  expect(box("Bulan").value).toBe("9");
});

it("the first month may be entered, and what is no month is refused", async () => {
  const { user } = await openFromStart();
  paste(LUMAJANG);
  const start = box("Mulai (tahun atau bulan)");
  await user.clear(start);
  await user.type(start, "Juni 2025");
  expect(verdict().getByText(/^Tarif menurut aturan Juni 2025/)).toBeTruthy();
  await user.clear(start);
  await user.type(start, "kapan");
  expect(screen.getByText(/^"kapan" bukan tahun atau bulan/)).toBeTruthy();
  await user.clear(start);
  await user.type(start, "2014");
  expect(screen.getByRole("alert").textContent).toMatch(/Juli 2015|Jul 2015/);
});

it("sentences without numbers, in another language, and with numbers that are not used are told so", async () => {
  await openFromStart();
  paste("Buruh tani di Lumajang dilindungi");
  expect(screen.getByText(/^Tidak ada angka yang terbaca/)).toBeTruthy();
  paste("The regency pays for 5,606 workers, Rp659,265,600");
  expect(screen.getByText(/^Kalimat ini tampaknya bukan bahasa Indonesia/)).toBeTruthy();
  expect(box("Orang").value).toBe("");
  paste("5.000–6.000 nelayan, Rp3.298 miliar");
  expect(screen.getByText("“5.000–6.000 nelayan”: rentang: isi satu angkanya")).toBeTruthy();
  expect(screen.getByText(/dapat juga berarti Rp3\.298\.000\.000\.$/)).toBeTruthy();
});

it("one month's sum stands as total of one month, and the spoken rate is held against the law", async () => {
  await openFromStart();
  paste("1.984 orang, Rp16 ribu per orang, Rp31,7 juta per bulan, tahun 2025");
  expect([box("Bulan").value, box("Total (Rp)").value]).toEqual(["1", "31.700.000"]);
  expect(verdict().getByText(/^Dihitung dengan tarif Rp16\.000, sedangkan tarif yang berlaku Rp16\.800/)).toBeTruthy();
});

it("is found in Bagikan too, in English, and keeps its sentence when it is closed", async () => {
  const { user } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
  await user.click(screen.getByRole("tab", { name: "Share" }));
  await user.click(screen.getByRole("button", { name: "Paste a sentence" }));
  paste(LUMAJANG);
  expect(verdict().getByText("It adds up to the rupiah.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(screen.getByRole("button", { name: "Paste a sentence" }));
  expect(box("People").value).toBe("5,606");
});
