import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { mountPane, openBlitar, rowOf } from "./mountPane";

const goTo = (name: string) => screen.getByRole("tab", { name });

it("a new fund takes name and code of its kind until a person names it", async () => {
  const { user, door } = await openBlitar();
  await user.click(goTo("Dana"));
  await user.click(screen.getByRole("button", { name: "Tambah dana" }));
  const kind = () => screen.getByLabelText("Jenis");
  await user.selectOptions(kind(), "DBH sawit");
  expect(screen.getByLabelText<HTMLInputElement>("Nama dana").value).toBe("DBH sawit");
  expect(document.activeElement).toBe(kind());
  await user.selectOptions(kind(), "CSR");
  await user.clear(screen.getByLabelText("Nama dana"));
  await user.type(screen.getByLabelText("Nama dana"), "CSR pabrik gula");
  await user.selectOptions(kind(), "APBDES");
  expect(rowOf(/^CSR pabrik gula/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
  await screen.findByText(/^Tertulis/);
  expect(door.written[0]!.plan.funds.map(({ id, name }) => [id, name])).toContainEqual(["CSR", "CSR pabrik gula"]);
});

it("an income of 1,5 is questioned, and one of 1.500.000 is not", async () => {
  const { user } = await openBlitar();
  await user.click(rowOf(/^Petani/));
  const income = screen.getByLabelText("Penghasilan sebulan (Rp)");
  await user.clear(income);
  await user.type(income, "1,5");
  expect(screen.getByText("Rp1,50 sebulan? Tulis rupiahnya penuh, misalnya 1.500.000.")).toBeTruthy();
  await user.clear(income);
  await user.type(income, "1.500.000");
  expect(screen.queryByText(/Tulis rupiahnya penuh/)).toBeNull();
});

it("an empty wage of a new group is no alarm until something was typed and taken away", async () => {
  const { user } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
  await user.click(await screen.findByRole("button", { name: "Tambah Kepala desa sebagai PU" }));
  const wage = screen.getByLabelText("Upah sebulan (Rp)");
  expect(wage.getAttribute("aria-invalid")).not.toBe("true");
  await user.type(wage, "3");
  await user.clear(wage);
  expect(wage.getAttribute("aria-invalid")).toBe("true");
});

it("no date in a sentence is written as a computer keeps it", async () => {
  const { user } = await mountPane();
  await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
  for (const more of screen.getAllByRole("button", { name: /Angka yang diumumkan/ })) await user.click(more);
  await user.click(screen.getByRole("button", { name: "Bantuan" }));
  expect(document.body.textContent).toMatch(/\d{1,2} (April|Maret|Desember) 20\d\d/);
  expect(document.body.textContent).not.toMatch(/20\d\d-\d\d-\d\d/);
});
