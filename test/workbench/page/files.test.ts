import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { editZip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type {} from "../../../src/workbench/page/workbenchApi";
import { openStage, settled, type Stage } from "./openPage";

installChartSupport();
let stage: Stage;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), "files-"));

beforeAll(async () => {
  stage = await openStage();
  page = stage.page;
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => stage.begin());

const type = (a1: string, value: string | number) =>
  page.evaluate(([address, typed]) => window.workbench.type("Sheet1", address as string, typed!), [a1, value]);
const read = (a1: string, sheet = "Sheet1") =>
  page.evaluate(([name, address]) => window.workbench.read(name!, address!), [sheet, a1]);

async function openFile(file: string): Promise<void> {
  await page.getByRole("button", { name: "Berkas", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: /Buka berkas Excel/ }).click();
  await (await chooser).setFiles(file);
  await page.getByRole("button", { name: "Ganti", exact: true }).click();
}

it("saves the workbook as an Excel file that Microsoft's validator accepts, and opens it again", async () => {
  await type("A1", 6043);
  await type("B1", "=A1*16800*9");
  await settled(page);
  await page.getByRole("button", { name: "Berkas", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /Simpan sebagai berkas Excel/ }).click();
  const file = join(folder, "disimpan.xlsx");
  await (await download).saveAs(file);
  const answer = execFileSync(join(process.cwd(), "node_modules", ".bin", "ooxml-validator"), [file], {
    encoding: "utf8",
  });
  expect(JSON.parse(answer)).toMatchObject({ ok: true });

  await type("A1", 1);
  await settled(page);
  await openFile(file);
  await expect.poll(async () => read("B1")).toBe(913_701_600);
  await type("A1", 10);
  await settled(page);
  expect(await read("B1")).toBe(1_512_000);
});

it("opens a damaged file and says what is missing in it", async () => {
  const made = new Workbook();
  made.addWorksheet("Kelompok").getCell("A1").value = "Buruh tani";
  made.addWorksheet("Dana").getCell("A1").value = 5;
  const zip = await editZip(new Uint8Array(await made.xlsx.writeBuffer()));
  for (const part of ["xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"]) zip.delete(part);
  const file = join(folder, "rusak.xlsx");
  writeFileSync(file, await zip.bytes());
  await openFile(file);
  const told = page.locator('[data-notice="warning"]').filter({ hasText: "rusak.xlsx rusak" });
  await told.waitFor();
  const text = await told.innerText();
  for (const part of ["(3)", "lembar Dana", "format angka", "1 sel di lembar Kelompok, mulai A1", "salinan yang utuh"])
    expect(text).toContain(part);
  expect(await read("A1", "Kelompok")).toBeNull();
});

it("shows a frame with its name where a chart is kept and not drawn, and saves the chart again", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Kue");
  sheet.getCell("A1").value = 1;
  sheet.addPieChart({ series: [{ values: "Kue!$A$1:$A$1" }] }, "B2:E9");
  const path = join(folder, "kue.xlsx");
  writeFileSync(path, new Uint8Array(await file.xlsx.writeBuffer()));
  await openFile(path);
  const frame = page.getByRole("img", { name: /^Grafik Chart 1: dibawa apa adanya/ });
  await frame.waitFor();
  expect(await frame.textContent()).toMatch(/tidak digambar di sini/);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ include: [[".chart-layer"]] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.getByText(/grafik tidak dibawa/).count()).toBe(0);
  await page.getByRole("button", { name: "Berkas", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /Simpan sebagai berkas Excel/ }).click();
  const saved = join(folder, "kue-lagi.xlsx");
  await (await download).saveAs(saved);
  const again = new Workbook();
  await again.xlsx.readFile(saved);
  expect(
    again.worksheets[0]!.getCharts().map(({ chartModel }) => chartModel!.chart.plotArea.chartTypes[0]!.type),
  ).toEqual(["pie"]);
});

it("says so when a file is no workbook, and keeps what was open", async () => {
  await type("A1", "tetap ada");
  await settled(page);
  const file = join(folder, "catatan.xlsx");
  writeFileSync(file, "ini bukan buku kerja");
  await openFile(file);
  await page.getByText(/catatan\.xlsx tidak dapat dibuka/).waitFor();
  expect(await read("A1")).toBe("tetap ada");
});
