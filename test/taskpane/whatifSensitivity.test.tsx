import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { monthOf } from "../../src/law/month";
import { applyScenario } from "../../src/budget/scenario";
import { sumGroups } from "../../src/budget/budget";
import { evenNeed, tableSteps, tableText } from "../../src/taskpane/views/whatif/sensitivityNeed";
import { finished } from "../whatif/finished";
import { tobaccoPlan } from "../cases/tobacco";
import { fund, group, plan } from "../budget/samples";
import { valueOf, codesOf } from "../budget/valueOf";
import { openTobacco } from "./mountPane";

const everyone = { by: "ALL", value: null } as const;

/** "Kepekaan", asked of the tobacco workers of Kabupaten Blitar alone: 6,043 people, April to December, Rp913,701,600. */
async function ask() {
  const pane = await openTobacco();
  await pane.user.click(screen.getByRole("tab", { name: "Bagaimana jika" }));
  await pane.user.click(screen.getByRole("button", { name: "Kepekaan" }));
  await counted();
  return pane;
}
/** The table is worked out a few budgets at a time. */
const counted = () => vi.waitFor(() => expect(screen.queryByText("Menghitung …")).toBeNull());
const table = () => within(screen.getByRole("region", { name: /^Tabel dua isian/ })).getByRole("table");
const cells = () =>
  [...table().querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));

describe("a table of two inputs", () => {
  it("has seven by seven cells, says in words where the money lacks, and marks the plan", async () => {
    const { user } = await ask();
    expect(cells()).toHaveLength(7);
    expect(cells().every((row) => row.length === 8)).toBe(true);
    // 100 % of the people, no month less: the plan; 110 % lacks a tenth, as the ceiling is just enough.
    expect(cells()[3]!.slice(0, 2)).toEqual(["100%", "Rp913.701.600cukuprencana"]);
    expect(cells()[4]![1]).toBe("Rp1.005.026.400kurang Rp91.324.800");
    expect(cells()[3]![2]).toBe("Rp812.179.200cukup");
    await user.selectOptions(screen.getByLabelText("Yang dibaca"), "Kekurangan dana");
    await counted();
    expect(cells()[3]![1]).toBe("cukuprencana");
    await user.selectOptions(screen.getByLabelText("Ke samping"), "Pagu semua sumber dana");
    await counted();
    expect(cells()[3]![3]).toBe("kurang Rp91.370.160");
    const found = await axe.run(document, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "document-title": { enabled: false } },
    });
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
    ).toEqual([]);
  });

  it("keeps the last table, marked, while a step cannot be read", async () => {
    const { user } = await ask();
    const step = screen.getByLabelText("Langkah ke bawah (%)");
    await user.clear(step);
    await user.type(step, "40");
    await counted();
    expect(screen.getAllByText(/"40" bukan langkah/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^Hasil terakhir yang bisa dihitung/)).toBeTruthy();
    expect(cells()[3]![1]).toContain("Rp913.701.600");
    expect(screen.getByRole("button", { name: "Salin tabel" }).getAttribute("aria-disabled")).toBe("true");
    await user.clear(step);
    await user.type(step, "5");
    await counted();
    expect(cells()[4]![0]).toBe("105%");
  });

  it("is copied as numbers a spreadsheet takes", async () => {
    const { user } = await ask();
    const data = new Map<string, string>();
    document.execCommand = vi.fn(() => {
      const event = Object.assign(new Event("copy"), {
        clipboardData: { setData: (of: string, text: string) => data.set(of, text) },
      });
      document.dispatchEvent(event);
      return true;
    });
    await user.click(screen.getByRole("button", { name: "Salin tabel" }));
    expect(screen.getByText("Tersalin sebagai angka; tempelkan di lembar.")).toBeTruthy();
    const lines = data
      .get("text/plain")!
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines[4]!.slice(0, 3)).toEqual(["100%", "913701600", "812179200"]);
  });

  it("every cell is what a scenario with both changes costs; one that cannot be counted is no number", () => {
    const asked = plan({ groups: [group(), group({ id: "g2", name: "Singkat", last: monthOf(2025, 2) })] });
    const need = {
      plan: asked,
      scenario: null,
      who: everyone,
      language: "id" as const,
      rows: { axis: "people" as const, step: 7 },
      columns: { axis: "last" as const, step: 1 },
    };
    const found = valueOf(finished(tableSteps(need)));
    const row = (field: string, value: string) => ({ target: "group" as const, id: "semua", field, value, reason: "" });
    found.cells.forEach((line, down) =>
      line.forEach(({ cost }, across) => {
        const overrides = [row("people", `x ${100 + (down - 3) * 7}%`), row("last", `-${across}`)];
        const scenario = { id: "s", name: "s", overrides: across === 0 ? overrides.slice(0, 1) : overrides };
        const applied = applyScenario({ ...asked, scenarios: [scenario] }, "s");
        const budget = sumGroups(applied.plan, applied.law);
        expect(cost).toBe(budget.groups.every(({ outcome }) => outcome.ok) ? budget.total : null);
      }),
    );
    // The short one begins in January and ends in February.
    expect(found.cells[3]!.map(({ cost }) => cost === null)).toEqual([false, false, true, true, true, true, true]);
    expect(tableText(found, "cost").split("\n")[4]!.split("\t").slice(3)).toEqual(["", "", "", "", ""]);
  });

  it("says that a ceiling is not entered, rather than that money suffices", () => {
    const open = plan({ funds: [fund({ ceilings: {} })] });
    const need = { plan: open, scenario: null, who: everyone, language: "id" as const };
    const axes = { rows: { axis: "people" as const, step: 1 }, columns: { axis: "base" as const, step: 1 } };
    expect(valueOf(finished(tableSteps({ ...need, ...axes }))).isOpen).toBe(true);
    expect(codesOf(evenNeed({ ...need, what: "people", fund: null }))).toEqual(["fund_without_ceiling"]);
    // The one that is sought may be missing.
    expect(valueOf(evenNeed({ ...need, what: "ceiling", fund: open.funds[0]! }))).toContain(
      "paling sedikit Rp20.160.000",
    );
  });
});

describe("each input alone", () => {
  const bars = () =>
    [...within(screen.getByRole("table", { name: "Mana yang paling menentukan?" })).getAllByRole("row")]
      .slice(1)
      .map((row) => row.textContent);
  const ends = (input: RegExp) => within(screen.getByRole("group", { name: input }));

  it("is moved over the range somebody expects, ten percent and a month unless it is said otherwise", async () => {
    const { user } = await ask();
    await vi.waitFor(() => expect(bars()).toHaveLength(5));
    // A tenth of the people to either side, Rp182,649,600, is more than one of nine months, Rp101,522,400.
    expect(bars()[0]).toBe("OrangRp822.376.800 sampai Rp1.005.026.400");
    expect(bars()[1]).toBe("Berakhir lebih cepatRp913.701.600 sampai Rp812.179.200");
    const low = ends(/^Orang/).getByLabelText("Terendah");
    await user.clear(low);
    await user.type(low, "50");
    await vi.waitFor(() => expect(bars()[0]).toMatch(/^OrangRp456\.926\.400 sampai/));
    await user.clear(low);
    await user.type(low, "200");
    expect(screen.getByText(/^Yang terendah melebihi yang tertinggi/)).toBeTruthy();
    await user.clear(low);
    await user.type(low, "banyak");
    expect(screen.getByText(/^"banyak" bukan persentase/)).toBeTruthy();
    const months = ends(/^Mulai lebih lambat/).getByLabelText("Tertinggi");
    await user.clear(months);
    await user.type(months, "1,5");
    expect(screen.getByText('"1,5" bukan jumlah bulan. Isi bilangan bulat dari 0 sampai 11.')).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tulis ke lembar Kepekaan" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("is written to the sheet with the table, its date and the total it was made from", async () => {
    const { user, door } = await ask();
    await vi.waitFor(() =>
      expect(screen.getByRole("button", { name: "Tulis ke lembar Kepekaan" }).getAttribute("aria-disabled")).not.toBe(
        "true",
      ),
    );
    await user.click(screen.getByRole("button", { name: "Tulis ke lembar Kepekaan" }));
    const { sensitivity } = door.written.at(-1)!.options.answers!;
    expect(sensitivity).toMatchObject({
      made: { scenario: null, total: 913_701_600 },
      who: "Semua kelompok",
      rowInput: "Orang",
      columnInput: "Berakhir lebih cepat",
    });
    expect(sensitivity!.cost[3]!.slice(0, 2)).toEqual([913_701_600, 812_179_200]);
    expect(sensitivity!.lacking[4]![0]).toBe(91_324_800);
    expect(door.shown).toEqual(["sensitivity"]);
  });
});

describe("where the money just suffices", () => {
  it("is one sentence for people, months, base and a ceiling", async () => {
    const { user } = await ask();
    const answer = () => screen.getByRole("region", { name: "Sampai di mana uangnya cukup?" }).textContent!;
    // The ceiling is what the year costs: not one person more.
    expect(answer()).toContain("Uang cukup sampai 6.043 orang, biayanya Rp913.701.600; pada 6.044 kurang Rp151.200.");
    await user.selectOptions(screen.getByLabelText("Yang digerakkan"), "Bulan terakhir");
    expect(answer()).toContain(
      "Uang tetap cukup sampai batas yang dicoba, iuran bulan Des 2025, biayanya Rp913.701.600.",
    );
    await user.selectOptions(screen.getByLabelText("Yang digerakkan"), "Pagu");
    expect(answer()).toContain(
      "Uang cukup bila pagu DBHCHT Kabupaten Blitar 2025 paling sedikit Rp913.701.600; pada Rp913.701.599 kurang Rp1.",
    );
  });

  it("of several groups a share of the plan, with the people it comes to; in both languages", () => {
    const groups = [group(), group({ id: "g2", name: "Lain", people: 50 })];
    const two = plan({ groups, funds: [fund({ ceilings: { 2025: 20_000_000 } })] });
    const need = { plan: two, scenario: null, who: everyone, fund: null };
    // 99 people of 150: 66.16 % of 100 and of 50 are 66 and 33.
    expect(valueOf(evenNeed({ ...need, what: "people", language: "id" }))).toBe(
      "Uang cukup sampai 66,49% dari rencana (seluruhnya 99 orang), biayanya Rp19.958.400; pada 66,5% kurang Rp160.000.",
    );
    expect(valueOf(evenNeed({ ...need, what: "last", language: "en" }))).toMatch(
      /^The money suffices up to the contributions of Jul 2025, at a cost of Rp17,640,000; with Aug 2025, Rp160,000 is lacking\.$/,
    );
  });

  it("is asked of a scenario as well", () => {
    const half = {
      id: "s",
      name: "Separuh",
      overrides: [{ target: "group" as const, id: "semua", field: "people", value: "x 50%", reason: "" }],
    };
    const asked = { ...tobaccoPlan(), scenarios: [half] };
    const need = { plan: asked, scenario: "s", who: everyone, language: "id" as const };
    expect(valueOf(evenNeed({ ...need, what: "ceiling", fund: asked.funds[0]! }))).toContain(
      "paling sedikit Rp456.926.400",
    );
  });
});
