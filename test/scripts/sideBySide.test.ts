import { expect, it } from "vitest";
import { doSideBySide } from "../../scripts/testing/side-by-side.mjs";

/** Two places, and tasks that last until the test ends them; of each is told what had ended when it began. */
function begin(tasks: { name: string; needs: string[] }[]) {
  const endings = new Map<string, () => void>();
  const begun: string[] = [];
  const all = doSideBySide(tasks, 2, async ({ name }, ended) => {
    begun.push([name, ...ended.keys()].join(" "));
    await new Promise<void>((resolve) => endings.set(name, resolve));
    return `result of ${name}`;
  });
  const end = async (name: string) => {
    endings.get(name)!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, all, end };
}

it("begins tasks in their order, two at once", async () => {
  const { begun, all, end } = begin(["a", "b", "c", "d"].map((name) => ({ name, needs: [] })));
  expect(begun).toEqual(["a", "b"]);
  await end("b");
  expect(begun.slice(2)).toEqual(["c b"]);
  await end("c");
  expect(begun.slice(3)).toEqual(["d b c"]);
  await end("d");
  await end("a");
  expect(await all).toEqual(["a", "b", "c", "d"].map((name) => `result of ${name}`));
});

it("lets a task wait for what it needs, and others pass it", async () => {
  const { begun, all, end } = begin([
    { name: "build", needs: [] },
    { name: "browser", needs: ["build"] },
    { name: "types", needs: ["not asked for"] },
  ]);
  expect(begun).toEqual(["build", "types"]);
  await end("build");
  expect(begun.slice(2)).toEqual(["browser build"]);
  await end("types");
  await end("browser");
  expect(await all).toHaveLength(3);
});

it("refuses tasks that wait for each other, and breaks off with one that throws", async () => {
  const circle = [
    { name: "a", needs: ["b"] },
    { name: "b", needs: ["a"] },
  ];
  await expect(begin(circle).all).rejects.toThrow("Need each other: a, b");
  const throwing = doSideBySide([{ name: "a", needs: [] }], 2, () => Promise.reject(new Error("broke")));
  await expect(throwing).rejects.toThrow("broke");
});
