import axe from "axe-core";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mountPane, openBlitar, rowOf } from "./mountPane";

/** Violations as sentences. Contrast needs a laid-out page: the browser tests look at that. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("no violation", () => {
  it("in the empty state and its ways in", async () => {
    const { user } = await mountPane();
    await user.click(screen.getByRole("button", { name: /Dari contoh daerah/ }));
    await user.click(screen.getByRole("button", { name: "Angka yang diumumkan: Kabupaten Blitar" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Daerah saya sendiri/ }));
    await user.click(screen.getByRole("button", { name: "Mulai" }));
    expect(await violations()).toEqual([]);
  });

  it("in an open group with bad input and all details", async () => {
    const { user } = await openBlitar();
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Rincian lain" }));
    await user.click(screen.getByRole("button", { name: /^Mengapa begini/ }));
    await user.clear(screen.getByLabelText("Orang"));
    await user.type(screen.getByLabelText("Orang"), "x");
    await user.clear(screen.getByLabelText("Nama kelompok"));
    expect(await violations()).toEqual([]);
  });

  it("in the catalogue, the explanation, the help and the title", async () => {
    const { user } = await openBlitar();
    await user.click(screen.getByRole("button", { name: "Tambah kelompok" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: "Asal angka Rp913.701.600" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: "Bantuan" }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Tutup" }));
    await user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    expect(await violations()).toEqual([]);
  });

  it("in English and in high contrast", async () => {
    const { user, door } = await openBlitar();
    door.setTheme("contrast");
    await user.click(screen.getByRole("button", { name: "EN: ganti bahasa ke Inggris" }));
    expect(await violations()).toEqual([]);
  });
});
