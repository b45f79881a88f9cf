/** A first RKA without a mouse, and the ways of the keyboard through the window. */
import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { paneOf } from "../workbench/page/openPage";
import { useProduct } from "./openProduct";

const product = useProduct();
beforeEach(() => product.pane.getByRole("button", { name: /Daerah saya sendiri/ }).waitFor());

const key = (name: string) => product.page.keyboard.press(name);
const type = (text: string) => product.page.keyboard.type(text);

/** Which part of the window has the focus. */
const region = () =>
  product.page.evaluate(() => {
    const active = document.activeElement;
    if (active?.closest(".pane-dock")) return "pane";
    if (active?.closest(".ribbon")) return "ribbon";
    return active?.closest("[role=tablist]") ? "sheets" : "grid";
  });

const focused = () => product.focused();

async function tabTo(name: RegExp, step: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (name.test(await focused())) return;
    await key(step);
    // The client moves the focus itself, and the page after it.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${String(name)} is not reached by ${step}; the focus is on "${await focused()}"`);
}

const dialogs = () => product.pane.locator("dialog[open]").count();

describe("F6", () => {
  it("goes round grid, ribbon, pane and sheet tabs, and back with Shift", async () => {
    expect(await region()).toBe("grid");
    for (const part of ["ribbon", "pane", "sheets", "grid", "ribbon"]) {
      await key("F6");
      await expect.poll(region).toBe(part);
      // Office.js puts the focus on the pane's first control a moment after the frame has it.
      if (part === "pane") await expect.poll(focused).not.toBe("");
    }
    for (const part of ["grid", "sheets", "pane", "ribbon"]) {
      await key("Shift+F6");
      await expect.poll(region).toBe(part);
      if (part === "pane") await expect.poll(focused).not.toBe("");
    }
  });

  it("leaves out a pane that is closed", async () => {
    await product.page.locator('[data-own="close-pane"]').click();
    await product.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const part of ["ribbon", "sheets", "grid"]) {
      await key("F6");
      await expect.poll(region).toBe(part);
    }
  });
});

describe("Escape", () => {
  it.each([["the search"], ["nowhere"], ["a button further down"]])(
    "closes the picker with the focus on %s, and stays in the pane",
    async (where) => {
      await product.press(/Dari contoh daerah/);
      await product.press(/Kabupaten Blitar 2025/);
      await product.press("Tambah kelompok");
      await expect.poll(focused).toBe("Cari kelompok");
      if (where === "the search") await type("nela");
      if (where === "nowhere")
        await paneOf(product.page).evaluate(() => (document.activeElement as HTMLElement).blur());
      if (where === "a button further down") await tabTo(/^Tambah Perangkat desa/);
      await key("Escape");
      await expect.poll(dialogs).toBe(0);
      await expect.poll(focused).toBe("Tambah kelompok");
      expect(await region()).toBe("pane");
    },
  );

  it("closes the explanation of a figure from its field", async () => {
    await product.press(/Dari contoh daerah/);
    await product.press(/Kabupaten Blitar 2025/);
    await product.press(/^Asal angka Rp/);
    await product.pane.getByRole("textbox", { name: "Angka tercetak" }).click();
    await key("Escape");
    await expect.poll(dialogs).toBe(0);
    expect(await region()).toBe("pane");
  });
});

it("the focus waits in the pane for a part that is fetched slowly, never in the cells behind", async () => {
  let fetched = () => {};
  const isAsked = new Promise<void>((resolve) => (fetched = resolve));
  await product.page.route("**/plan.chunk.js", async (route) => {
    await isAsked;
    await route.continue();
  });
  try {
    await product.reloadPane();
    await product.press(/Daerah saya sendiri/);
    await expect.poll(focused).toBe("Daerah");
    await type("Kabupaten Sumedang");
    await key("Enter");
    await expect.poll(region).toBe("pane");
    await type("7");
    fetched();
    await expect.poll(focused).toBe("Tambah kelompok");
  } finally {
    // Else every later test would wait for this part as well.
    fetched();
    await product.page.unroute("**/plan.chunk.js");
  }
  expect((await product.rows("Sheet1")).flat().filter((cell) => cell !== null && cell !== "")).toEqual([]);
});

it("typing goes into the grid after a click on a sheet tab", async () => {
  await product.press(/Dari contoh daerah/);
  await product.press(/Kabupaten Blitar 2025/);
  await product.press("Tulis ke buku kerja");
  await product.pane.getByText("Sama dengan buku kerja").waitFor();
  await product.settled();
  await product.page.getByRole("tab", { name: "Sheet1" }).click();
  await expect.poll(region).toBe("grid");
  await type("12");
  await key("Enter");
  await product.settled();
  expect((await product.rows("Sheet1"))[0]![0]).toBe(12);
});

it("writes a first RKA without a mouse", async () => {
  await key("F6");
  await key("F6");
  await expect.poll(focused).not.toBe("");
  await tabTo(/^Daerah saya sendiri/);
  await key("Enter");
  await expect.poll(focused).toBe("Daerah");
  await type("Kabupaten Sumedang");
  await key("Enter");
  await expect.poll(focused).toBe("Tambah kelompok");
  await key("Enter");
  await expect.poll(focused).toBe("Cari kelompok");
  await type("non-ASN");
  await key("Enter");
  await expect.poll(focused).toMatch(/^Orang/);
  await type("120");
  await tabTo(/^Upah sebulan/);
  await type("2.500.000");
  await key("Enter");
  await tabTo(/^Susun$/, "Shift+Tab");
  await key("ArrowRight");
  await expect.poll(focused).toBe("Dana");
  await tabTo(/^APBD kabupaten\/kota/);
  await key("Enter");
  await expect.poll(focused).toMatch(/^Pagu/);
  await type("250.000.000");
  await key("Enter");
  await tabTo(/^Tulis ke buku kerja$/);
  await key("Enter");
  await product.pane.getByText(/^Tertulis: /).waitFor();
  await tabTo(/^Lihat RKA$/, "Shift+Tab");
  await key("Enter");
  await product.settled();
  await expect.poll(product.activeSheet).toBe("RKA");
  const amounts = (await product.rows("RKA")).flat();
  expect(amounts).toContain(8_640_000);
  expect(amounts).toContain(10_800_000);
  // From the pane back to the cells: no key of all these has landed in one.
  await key("F6");
  await key("F6");
  await expect.poll(region).toBe("grid");
  expect((await product.rows("Sheet1")).flat().filter((cell) => cell !== null && cell !== "")).toEqual([]);
});

/** Presses a button of the pane as keys do, wherever it is. */
const enter = (name: string | RegExp) =>
  product.pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .press("Enter");

describe("the second day: the focus is never nowhere", () => {
  beforeEach(async () => {
    await product.press(/Dari contoh daerah/);
    await product.press(/Kabupaten Blitar 2025/);
    await product.pane.getByRole("button", { name: "Tambah kelompok" }).waitFor();
  });

  it("in groups that are removed, brought back, copied and moved", async () => {
    await enter(/^Petani dan buruh tembakau/);
    await enter("Hapus");
    await expect.poll(focused).toMatch(/^Kader posyandu/);
    await enter("Urungkan");
    await expect.poll(focused).toMatch(/orang × \d+ bulan/);
    await enter(/^Petani dan buruh tembakau/);
    await enter("Turunkan");
    await expect.poll(focused).toBe("Turunkan");
  });

  it("in a group that is opened while one above it closes: its row stays where it was", async () => {
    const [first, second] = [/^Petani dan buruh tembakau/, /^Kader posyandu/].map((name) =>
      product.pane.getByRole("button", { name }),
    ) as [Locator, Locator];
    await first.press("Enter");
    await product.pane.getByRole("textbox", { name: "Nama kelompok" }).waitFor();
    await second.focus();
    const before = (await second.boundingBox())!.y;
    await key("Enter");
    await expect.poll(() => second.getAttribute("aria-expanded")).toBe("true");
    expect(await first.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(async () => Math.round((await second.boundingBox())!.y - before)).toBe(0);
  });

  it("in the line of region and year, which Escape closes", async () => {
    await enter(/^Ubah daerah dan tahun/);
    await expect.poll(focused).toBe("Daerah");
    await key("Escape");
    await expect.poll(focused).toMatch(/^Ubah daerah dan tahun/);
    expect(await region()).toBe("pane");
  });

  it("in scenarios and trials that are removed", async () => {
    await product.pane.getByRole("tab", { name: "Skenario" }).click();
    await enter("Tambah skenario");
    await enter("Tambah perubahan");
    await enter(/^Hapus perubahan/);
    await expect.poll(focused).toBe("Tambah perubahan");
    await enter("Hapus");
    await expect.poll(focused).toMatch(/^Pakai /);
    await product.pane.getByRole("tab", { name: "Bagaimana jika" }).click();
    await enter("Tambah perubahan");
    await enter("Kosongkan");
    await expect.poll(focused).toBe("Tambah perubahan");
  });

  it("in a question that takes a button's place: on the harmless answer", async () => {
    await product.pane.getByRole("tab", { name: "Bagikan" }).click();
    await enter("Mulai perubahan");
    await expect.poll(focused).toBe("Akhiri dan buang sisi yang ditetapkan");
    await key("Enter");
    await expect.poll(focused).toBe("Simpan");
    await key("Enter");
    await expect.poll(focused).toBe("Akhiri dan buang sisi yang ditetapkan");
  });

  it("in pages: each opens on its box and gives the focus back to what opened it", async () => {
    const there = async (opener: string | RegExp, inside: RegExp) => {
      await enter(opener);
      await expect.poll(focused).toMatch(inside);
      await key("Escape");
      await expect.poll(dialogs).toBe(0);
      await expect.poll(focused).toMatch(typeof opener === "string" ? new RegExp(`^${opener}$`) : opener);
      expect(await region()).toBe("pane");
    };
    await there("Ubah beberapa", /^Cari nama, desa, kategori$/);
    await there("Tempel daftar", /^Daftar yang ditempel$/);
    await there(/^Asal angka Rp/, /./);
    await there("Bantuan", /^Cari bantuan atau fungsi$/);
    await product.pane.getByRole("tab", { name: "Bagikan" }).click();
    await there("Tempel kalimat", /^Kalimat$/);
    for (const opener of ["Jelaskan sel terpilih", "Siapkan untuk dibagikan", "Buat naskah"])
      await there(opener, /^Tutup$/);
    await there("Tayangkan", /^Keluar dari tayangan$/);
  });
});
