import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { FakeDoor } from "./fakeDoor";
import { mountPane, rowOf, shownTotal } from "./mountPane";

describe("construction in the pane", () => {
  it("is priced by people and wage or by the contract, and either can be entered and changed for the other", async () => {
    // Ngawi's construction workers are on the minimum wage, with a headcount to be entered.
    const { user } = await mountPane(new FakeDoor(examplePlan(regionOf("kab-ngawi"), "id")));
    await expect.poll(shownTotal).toBe("Rp1.209.600.000");
    await user.click(rowOf(/^Pekerja konstruksi/));
    await user.type(screen.getByLabelText("Orang"), "5{Enter}");
    // 1.74 % and 0.30 % of 2,556,815: 44,489 + 7,670, for five people and twelve months.
    await expect.poll(shownTotal).toBe("Rp1.212.729.540");
    const wage = screen.getByLabelText("Upah sebulan (Rp)");
    await user.clear(wage);
    await user.type(wage, "3.000.000{Enter}");
    await expect.poll(shownTotal).toBe("Rp1.213.272.000");
    expect(screen.queryByLabelText(/^Nilai kontrak/)).toBeNull();

    await user.selectOptions(screen.getByLabelText("Dihitung dari"), "Nilai kontrak");
    await user.type(await screen.findByLabelText(/^Nilai kontrak/), "1.000.000.000{Enter}");
    await expect.poll(shownTotal).toBe("Rp1.211.350.000");
    expect(screen.queryByLabelText("Upah sebulan (Rp)")).toBeNull();
  });
});
