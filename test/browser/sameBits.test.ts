import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { openBuiltFunctions, readBuilt } from "../functions/bundle";
import { TABLE_OF_ASSUMPTIONS, TABLE_OF_GROUPS } from "../functions/matrix";

/** A lognormal wage and a normal ceiling: logarithm, exponential and quantiles take part in every figure. */
const ASSUMPTIONS = [
  ["Hal", "Sasaran", "Sebaran", "Rata-rata", "Simpangan baku", "Terendah", "Paling mungkin", "Tertinggi", "Sumber"],
  ["upah", "segmen: PU", "lognormal", 1.065, 0.02, "", "", "", "BPS"],
  ["orang", "segmen: BPU", "normal", 6000, 150, "", "", "", "verifikasi"],
];

it("the cells' simulation gives Chromium the very figures it gives Node", async () => {
  const questions: [string, unknown[]][] = [
    ["SIMULASI", [TABLE_OF_GROUPS, TABLE_OF_ASSUMPTIONS, 20_000, 42]],
    ["SIMULASI", [TABLE_OF_GROUPS, ASSUMPTIONS, 20_000, 9_007_199_254_740_991]],
    ["PELUANGCUKUP", [975_000_000, TABLE_OF_GROUPS, ASSUMPTIONS, 20_000, 3]],
  ];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.evaluate(() => {
      const known: Record<string, (...given: unknown[]) => unknown> = {};
      Object.assign(globalThis, {
        known,
        CustomFunctions: {
          associate: (id: string, run: (...given: unknown[]) => unknown) => (known[id] = run),
          Error: class extends Error {},
          ErrorCode: {},
        },
      });
    });
    await page.addScriptTag({ content: readBuilt("functions.js") });
    const inChromium = await page.evaluate(
      (asked) =>
        asked.map(([id, given]) =>
          (globalThis as unknown as { known: Record<string, (...all: unknown[]) => unknown> }).known[id]!(...given),
        ),
      questions,
    );
    const cells = openBuiltFunctions();
    expect(inChromium).toEqual(questions.map(([id, given]) => cells.value(id, ...given)));
  } finally {
    await browser.close();
  }
});
