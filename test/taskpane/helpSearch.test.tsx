import axe from "axe-core";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findHelp, findSimilarHelp, helpTopics } from "../../src/taskpane/state/helpTopics";
import { FUNCTION_DESCRIPTIONS } from "../../src/texts/functions/descriptions";
import { openBlitar } from "./mountPane";

describe("what help knows", () => {
  it.each([
    ["id", "kematian", "Program JKK, JKM, JHT, JP"],
    ["id", "perangkat desa", "Kelompok pekerja"],
    ["id", "relaksasi", "Keringanan iuran (relaksasi)"],
    ["id", "pagu", "Sumber dana dan pagu"],
    ["id", "ceiling", "Sumber dana dan pagu"],
    ["id", "village officials", "Kelompok pekerja"],
    ["en", "pagu", "Funds and ceilings"],
    ["en", "perangkat desa", "Worker groups"],
    ["en", "keringanan", "Relief of contributions"],
  ] as const)("what an officer would type, in either language (%s, %s)", (language, asked, title) => {
    expect(findHelp(helpTopics(language), asked).map((topic) => topic.title)).toContain(title);
  });

  it.each([
    ["id", "kematin", "Program JKK, JKM, JHT, JP"],
    ["id", "skenraio", "Skenario"],
    ["id", "relaksassi", "Keringanan iuran (relaksasi)"],
    ["en", "ceilngs", "Funds and ceilings"],
  ] as const)("a misspelt word leads to what is like it (%s, %s)", (language, asked, title) => {
    expect(findHelp(helpTopics(language), asked)).toEqual([]);
    expect(findSimilarHelp(helpTopics(language), asked).map((topic) => topic.title)).toContain(title);
    expect(findSimilarHelp(helpTopics(language), "kapal selam")).toEqual([]);
  });

  it.each(["id", "en"] as const)("every cell function is found by its name (%s), first of all", (language) => {
    for (const name of Object.keys(FUNCTION_DESCRIPTIONS))
      expect(findHelp(helpTopics(language), `jamsos.${name.toLowerCase()}`)[0]?.title).toMatch(
        new RegExp(`^JAMSOS\\.${name}`),
      );
  });

  it("all words must be there, in any case and order", () => {
    const titles = (asked: string) => findHelp(helpTopics("id"), asked).map(({ title }) => title);
    expect(titles("UPAH batas")).toContain("JAMSOS.BATASUPAH");
    expect(titles("pagu kekurangan")).toEqual(["Sumber dana dan pagu"]);
    expect(titles("")).toEqual([]);
    expect(titles("kapal selam")).toEqual([]);
  });
});

it("is searched in the pane, says when there is nothing and what to try, and has no violation", async () => {
  const { user } = await openBlitar();
  await user.click(screen.getByRole("button", { name: "Bantuan" }));
  const page = within(screen.getByRole("dialog"));
  const box = page.getByRole("searchbox", { name: "Cari bantuan atau fungsi" });
  await user.type(box, "terbilang");
  page.getByText("JAMSOS.TERBILANG");
  page.getByText("1 ditemukan");
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await user.clear(box);
  await user.type(box, "terbilagn");
  page.getByText("Tidak ada yang persis “terbilagn”; 1 yang mirip:");
  page.getByText("JAMSOS.TERBILANG");
  await user.clear(box);
  await user.type(box, "kapal");
  page.getByText(/Tidak ada bantuan tentang “kapal”/);
});
