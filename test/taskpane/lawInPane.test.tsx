import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { openTobacco, rowOf, shownTotal } from "./mountPane";

it("an income of BPU counts as the base of its band, and the field says which", async () => {
  const { user } = await openTobacco();
  await user.click(rowOf(/tembakau/));
  await user.clear(screen.getByLabelText("Penghasilan sebulan (Rp)"));
  await user.type(screen.getByLabelText("Penghasilan sebulan (Rp)"), "3.000.000{Enter}");
  expect(screen.getByText(/penghasilan Rp3\.000\.000 masuk rentang .* → dasar Rp2\.950\.000/)).toBeTruthy();
  // 6,043 people, nine months, JKK 29,500 and JKM 6,800.
  expect(shownTotal()).toBe("Rp1.974.248.100");
});

it("who bears the worker's part comes with the category, with its reason and article", async () => {
  const { user } = await openTobacco();
  await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
  const page = await screen.findByRole("dialog");
  await user.click(within(page).getByRole("button", { name: "Mengapa begini: Pengurus BUMDes" }));
  expect(within(page).getByText(/dipotong dari upah \(PP 46\/2015 Pasal 16 ayat \(1\)/)).toBeTruthy();
  await user.click(within(page).getByRole("button", { name: "Tambah Pengurus BUMDes sebagai PU" }));
  await user.type(await screen.findByLabelText("Orang"), "10");
  await user.type(screen.getByLabelText("Upah sebulan (Rp)"), "3.000.000{Enter}");
  await user.click(screen.getByRole("button", { name: "JHT" }));
  const part = screen.getByLabelText<HTMLSelectElement>("Bagian pekerja (JHT, JP)");
  expect(part.value).toBe("UPAH");
  // 2 % of 3,000,000 is deducted from pay, and no part of the total.
  expect(screen.getByText(/Rp60\.000/)).toBeTruthy();
  const without = Number(shownTotal()!.replace(/\D/g, ""));
  await user.selectOptions(part, "DANA");
  expect(Number(shownTotal()!.replace(/\D/g, ""))).toBe(without + 10 * 12 * 60_000);
});
