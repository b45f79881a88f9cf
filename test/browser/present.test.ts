/** The presenting mode in the production bundle: figures as large as the window allows, on one line, left with Escape. */
import { expect, it } from "vitest";
import { useProduct } from "./openProduct";

const product = useProduct();

it("stands large at 320 pixels and in a wide window, and Escape leaves", async () => {
  await product.pane.getByRole("button", { name: /Dari contoh daerah/ }).click();
  await product.pane.getByRole("button", { name: "Kabupaten Blitar 2025", exact: true }).click();
  await product.pane.getByRole("tab", { name: "Bagikan" }).click();
  const stage = product.pane.getByRole("dialog", { name: "Tayangan" });
  for (const [width, least] of [
    [320, 30],
    [640, 60],
  ] as const) {
    await product.page.evaluate((wide) => {
      document.querySelector("iframe")!.style.width = `${wide}px`;
    }, width);
    await product.pane.getByRole("button", { name: "Tayangkan", exact: true }).press("Enter");
    const total = stage.getByText("Rp913.701.600").first();
    await total.waitFor();
    const seen = await total.evaluate((line) => ({
      size: parseFloat(getComputedStyle(line).fontSize),
      over: line.scrollWidth - line.clientWidth,
    }));
    expect(seen.size).toBeGreaterThan(least);
    expect(seen.over).toBe(0);
    // No figure is broken over two lines.
    const perMonth = stage.getByText("Rp101.522.400");
    expect(
      await perMonth.evaluate((line) => line.clientHeight / parseFloat(getComputedStyle(line).fontSize)),
    ).toBeLessThan(2);
    expect(await stage.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await product.page.keyboard.press("Escape");
    await stage.waitFor({ state: "hidden" });
  }
});
