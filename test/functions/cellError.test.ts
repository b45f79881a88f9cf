import { afterAll, beforeAll, expect, it, vi } from "vitest";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() =>
  vi.stubGlobal("CustomFunctions", { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } }),
);
afterAll(() => vi.unstubAllGlobals());

it("a fault of ours reaches the cell with its own message, in a sentence that says what to do", async () => {
  const { guard } = await import("../../src/functions/cellError");
  const broken = guard((): number => {
    throw new TypeError("x is not a function");
  });
  expect(broken).toThrowError(
    "Fungsi ini tidak dapat menghitung isian tersebut. Periksa argumennya; bila sudah benar, laporkan rumusnya kepada pengelola add-in, dengan pesan ini: TypeError: x is not a function.",
  );
  expect(guard(() => Number.NaN)).toThrowError(/laporkan rumusnya kepada pengelola add-in\.$/);
});
