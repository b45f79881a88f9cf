import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { WorkerGroup } from "../../src/budget/plan";
import { GROUP_CATEGORIES } from "../../src/law/catalogue";
import { proposeFunds } from "../../src/taskpane/views/funds/changeFunds";
import { fund } from "../book/support/funds";
import { group, plan } from "../book/support/plans";
import { FakeDoor } from "./fakeDoor";
import { mountPane, rowOf } from "./mountPane";

const contradicted = () =>
  plan([group({ id: "k1", name: "Buruh tembakau", fund: "D1" }), group({ id: "k2", name: "Kader", fund: "D2" })], {
    funds: [
      fund({ ceilings: { 2025: 10 ** 9 } }),
      fund({ id: "D2", name: "CSR Pabrik Gula", kind: "CSR", ceilings: { 2025: 10 ** 9 } }),
    ],
  });
const SENTENCE =
  "Kader: dana CSR Pabrik Gula berarti dibayar CSR, tetapi pembayarnya APBD. Samakan pembayar dengan dananya, atau pilih dana lain.";

describe("a payer that contradicts the fund", () => {
  it("is told beside the payer, with the funds and before sharing, and nowhere once they agree", async () => {
    const { user } = await mountPane(new FakeDoor(contradicted()));
    const main = screen.getByRole("main");
    await user.click(rowOf(/^Buruh tembakau/));
    expect(within(main).queryByText(/Samakan pembayar/)).toBeNull();
    await user.click(rowOf(/^Kader/));
    const payer = screen.getByLabelText("Siapa membayar");
    expect(within(main).getByText(SENTENCE)).toBeTruthy();
    expect(payer.getAttribute("aria-invalid")).toBe("true");
    for (const task of ["Dana", "Bagikan"]) {
      await user.click(screen.getByRole("tab", { name: task }));
      expect(await screen.findByText(SENTENCE)).toBeTruthy();
    }
    await user.click(screen.getByRole("tab", { name: "Susun" }));
    await user.selectOptions(screen.getByLabelText("Siapa membayar"), "CSR");
    await expect.poll(() => screen.queryByText(SENTENCE)).toBeNull();
    // The payer of an agreeing group changed by hand is told at once.
    await user.selectOptions(screen.getByLabelText("Siapa membayar"), "Pemberi kerja");
    expect(await screen.findByText(/tetapi pembayarnya pemberi kerja/)).toBeTruthy();
    // Choosing the fund sets its payer.
    await user.selectOptions(screen.getByLabelText("Sumber dana"), "DBHCHT");
    await expect.poll(() => screen.queryByText(/Samakan pembayar/)).toBeNull();
    expect((screen.getByLabelText("Siapa membayar") as HTMLSelectElement).value).toBe("APBD");
  });
});

describe("funds given by habit", () => {
  it("leave who pays as it was said: a catalogue's fund where it agrees, else a kind that does", () => {
    const of = (payer: WorkerGroup["payer"], category: string) => {
      const { funds, changes } = proposeFunds([], [group({ payer, category, fund: null })], "id");
      return [funds[0]!.kind, Object.values(changes)[0]!.payer ?? payer];
    };
    expect(of("APBD", "nelayan")).toEqual(["APBD_PROVINSI", "APBD"]);
    expect(of("CSR", "nelayan")).toEqual(["CSR", "CSR"]);
    expect(of("APBDES", "petani")).toEqual(["APBDES", "APBDES"]);
    expect(of("MANDIRI", "umkm")).toEqual(["MANDIRI", "MANDIRI"]);
    expect(of("APBN", "petani")).toEqual(["LAIN", "APBN"]);
    for (const { code, payer, usualFunds } of GROUP_CATEGORIES) expect(of(payer, code)).toEqual([usualFunds[0], payer]);
  });
});
