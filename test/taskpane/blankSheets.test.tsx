/** Sheets the plan has nothing to say on yet are written when somebody asks for them, and shown. */
import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { FakeDoor } from "./fakeDoor";
import { mountPane } from "./mountPane";

it("asks for a sheet, also after a consent, and for none that is there already", async () => {
  const door = new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
  const written: unknown[] = [];
  const write = door.writePlan;
  door.writePlan = (plan, options) => {
    written.push(options.sheets);
    return write(plan, options);
  };
  const { user } = await mountPane(door);
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  // Blitar has a scenario: the button is grey, and the text above says why.
  screen.getByText(/Yang kelabu sudah diperlukan anggaran ini/);
  await user.click(await screen.findByRole("button", { name: "Skenario" }));
  expect(written).toEqual([]);
  door.refusal = { code: "foreign_sheet", data: { sheets: "RAB Desa" } };
  await user.click(screen.getByRole("button", { name: "RAB Desa" }));
  const consent = await screen.findByRole("button", { name: "Pakai nama lembar itu" });
  door.refusal = null;
  await user.click(consent);
  await screen.findByText(/^Tertulis/);
  expect(written).toEqual([["village"], ["village"]]);
  expect(door.shown).toContain("village");
  await user.click(screen.getByRole("button", { name: "Pecahan di Dana" }));
  await vi.waitFor(() => expect(written).toEqual([["village"], ["village"], ["splits"]]));
  await vi.waitFor(() => expect(door.shown).toContain("funds"));
});

it("offers no table of splits where a group is split", async () => {
  const example = examplePlan(regionOf("kab-blitar"), "id");
  const split = [{ fund: example.funds[0]!.id, share: 100_000 }];
  const groups = example.groups.map((group, index) => (index === 0 ? { ...group, split } : group));
  const { user } = await mountPane(new FakeDoor({ ...example, groups }));
  await user.click(screen.getByRole("tab", { name: "Bagikan" }));
  const button = await screen.findByRole("button", { name: "Pecahan di Dana" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
});
