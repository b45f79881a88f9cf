import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { learnTexts } from "../../src/texts/pane/learn";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar } from "./mountPane";

beforeEach(() => localStorage.clear());

const page = () => within(screen.getByRole("dialog", { name: "Belajar" }));
const offered = () => screen.queryByRole("button", { name: "Keliling dan belajar" });

it("a first run offers the tour; skipped it is gone, for the next workbook too, and help has it again", async () => {
  const first = await mountPane();
  await first.user.click(screen.getByRole("button", { name: "Lewati" }));
  expect(offered()).toBeNull();
  first.view.unmount();
  const { user } = await mountPane(new FakeDoor());
  expect(offered()).toBeNull();
  await user.click(screen.getByRole("button", { name: "Bantuan" }));
  await user.click(screen.getByRole("button", { name: "Keliling panel dan belajar" }));
  screen.getByText("Langkah 1 dari 6");
});

it("the tour is walked to its end and back, has no violation, and closes with its last button", async () => {
  const { user } = await mountPane();
  await user.click(offered()!);
  for (const [index, [title]] of learnTexts.id.steps.entries()) {
    page().getByText(`Langkah ${index + 1} dari 6`);
    page().getByText(title!);
    if (index < 5) await user.click(page().getByRole("button", { name: "Lanjut" }));
  }
  await user.click(page().getByRole("button", { name: "Kembali" }));
  page().getByText("Langkah 5 dari 6");
  await user.click(page().getByRole("button", { name: "Lanjut" }));
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.click(page().getByRole("button", { name: "Selesai" }));
  expect(screen.queryByRole("dialog", { name: "Belajar" })).toBeNull();
  expect(offered()).toBeNull();
});

it("writes Kabupaten Contoh with its lessons into an empty workbook, opens it and shows the sheet", async () => {
  const { user, door } = await mountPane();
  await user.click(offered()!);
  await user.click(page().getByRole("button", { name: "Tulis Kabupaten Contoh ke buku kerja ini" }));
  await waitFor(() => expect(door.shown).toEqual(["learn"]));
  const [{ plan, options }] = door.written as [(typeof door.written)[number]];
  expect(plan.region.name).toMatch(/rekaan/);
  expect(options.answers).toEqual({ learn: { typed: [] } });
  screen.getByRole("heading", { level: 1, name: /Kabupaten Contoh \(rekaan\)/ });
});

it("says why a writing failed and can be pressed again", async () => {
  const door = new FakeDoor();
  const { user } = await mountPane(door);
  await user.click(offered()!);
  door.refusal = { code: "workbook_protected", data: {} };
  await user.click(page().getByRole("button", { name: "Tulis Kabupaten Contoh ke buku kerja ini" }));
  await page().findByRole("alert");
  door.refusal = null;
  await user.click(page().getByRole("button", { name: "Tulis Kabupaten Contoh ke buku kerja ini" }));
  await waitFor(() => expect(door.shown).toEqual(["learn"]));
});

it("a workbook with a budget, or one being composed, is left alone and told so", async () => {
  const { user, door } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "Bantuan" }));
  await user.click(screen.getByRole("button", { name: "Keliling panel dan belajar" }));
  screen.getByText(learnTexts.id.taken);
  expect(screen.queryByRole("button", { name: /Tulis Kabupaten Contoh/ })).toBeNull();
  expect(door.written).toEqual([]);
});

it("the explanation of figures writes the sheet of legal bases with the book", async () => {
  const { user, door } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
  await waitFor(() => expect(door.written).toHaveLength(1));
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  await user.click(screen.getByRole("button", { name: "Jelaskan sel terpilih" }));
  await user.click(await screen.findByRole("button", { name: "Tulis lembar Dasar hukum" }));
  await waitFor(() => expect(door.written).toHaveLength(2));
  expect(door.written[1]!.options.answers).toEqual({ basis: {} });
  await waitFor(() => expect(door.shown).toEqual(["basis"]));
  expect(screen.queryByRole("dialog")).toBeNull();
});
