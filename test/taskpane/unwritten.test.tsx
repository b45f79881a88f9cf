/** Work that was not written outlives the pane: it is kept with the workbook and offered again. */
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/budget/examplePlan";
import { regionOf } from "../cases/regionOf";
import { MOST_CHARACTERS } from "../../src/taskpane/state/unwritten";
import { FakeDoor } from "./fakeDoor";
import { mountPane, openBlitar, rowOf, shownTotal } from "./mountPane";

const blitarBook = () => new FakeDoor(examplePlan(regionOf("kab-blitar"), "id"));
const kept = (door: FakeDoor) => door.state.get("unwritten") as { groups: { people: number }[] } | null | undefined;
type Pane = Awaited<ReturnType<typeof mountPane>>;

async function typePeople({ user }: Pick<Pane, "user">, text: string) {
  await user.click(rowOf(/tembakau/));
  const box = screen.getByLabelText("Orang");
  await user.clear(box);
  await user.type(box, text);
}

/** The pane goes and comes again over the same workbook. */
async function reload({ door, view }: Pane) {
  view.unmount();
  return mountPane(door);
}

const resume = () => screen.getByRole("button", { name: "Lanjutkan" });

describe("work that was not written", () => {
  it("is offered after a reload, in words, and taken up where it was", async () => {
    const first = await openBlitar();
    await typePeople(first, "6100");
    const { user, door } = await reload(first);
    screen.getByRole("heading", { name: "Ada pekerjaan yang belum ditulis" });
    expect(document.body.textContent).toMatch(
      /Kabupaten Blitar 2025, 10 kelompok, terakhir diubah \d{1,2} \p{L}+ \d{4} pukul \d\d\.\d\d\./u,
    );
    expect(screen.queryByRole("tablist")).toBeNull();
    await user.click(resume());
    expect(shownTotal()).toBe("Rp922.320.000");
    screen.getByText("Belum ditulis ke buku kerja");
    expect(door.written).toEqual([]);
  });

  it("keeps what could not be read, letter by letter", async () => {
    const first = await openBlitar();
    await typePeople(first, "banyak");
    const { user } = await reload(first);
    await user.click(resume());
    await user.click(rowOf(/tembakau/));
    expect(screen.getByLabelText<HTMLInputElement>("Orang").value).toBe("banyak");
  });

  it("is thrown away only after a second word, and then for good", async () => {
    const first = await openBlitar();
    const { user, door, view } = await reload(first);
    await user.click(screen.getByRole("button", { name: "Buang" }));
    await user.click(screen.getByRole("button", { name: "Batal" }));
    await user.click(screen.getByRole("button", { name: "Buang" }));
    await user.click(screen.getByRole("button", { name: "Ya, buang" }));
    screen.getByRole("button", { name: /Daerah saya sendiri/ });
    await waitFor(() => expect(kept(door)).toBeNull());
    await reload({ user, door, view });
    expect(screen.queryByText("Ada pekerjaan yang belum ditulis")).toBeNull();
  });

  it("is kept as it was while it is only looked at", async () => {
    const first = await openBlitar();
    const second = await reload(first);
    await reload(second);
    screen.getByText("Ada pekerjaan yang belum ditulis");
  });

  it("that was left for the empty state is kept too", async () => {
    const first = await openBlitar();
    await first.user.click(screen.getByRole("button", { name: /^Ubah daerah/ }));
    await first.user.click(screen.getByRole("button", { name: "Mulai anggaran lain" }));
    const { user } = await reload(first);
    await user.click(resume());
    expect(shownTotal()).toBe("Rp913.701.600");
  });
});

describe("changes to the book of this workbook", () => {
  it("are offered as such; what the sheet changed meanwhile is followed, and both sides of a conflict kept", async () => {
    const first = await mountPane(blitarBook());
    await typePeople(first, "6100{Enter}");
    first.view.unmount();
    first.door.book = structuredClone(first.door.book!);
    first.door.book.groups[0]!.people = 7000;
    first.door.book.groups[0]!.last -= 1;
    const { user, door } = await mountPane(first.door);
    screen.getByText(/perubahan pada anggaran di buku kerja ini/);
    await user.click(resume());
    await user.click(rowOf(/tembakau/));
    screen.getByText(/Di buku kerja kini 7\.000/);
    expect(screen.getByLabelText<HTMLInputElement>("Orang").value).toBe("6.100");
    expect(rowOf(/tembakau/).textContent).toContain("8 bulan");
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    expect(door.book!.groups[0]!.people).toBe(6100);
    await waitFor(() => expect(kept(door)).toBeNull());
  });

  it("are forgotten once they are written or taken back", async () => {
    const first = await mountPane(blitarBook());
    await typePeople(first, "6100{Enter}");
    await waitFor(() => expect(kept(first.door)?.groups[0]?.people).toBe(6100));
    await first.user.clear(screen.getByLabelText("Orang"));
    await first.user.type(screen.getByLabelText("Orang"), "6043{Enter}");
    await waitFor(() => expect(kept(first.door)).toBeNull());
    await reload(first);
    expect(screen.queryByText("Ada pekerjaan yang belum ditulis")).toBeNull();
    await screen.findByText("Sama dengan buku kerja");
  });

  it("seen in the sheet only ask nothing and are still written to the trail", async () => {
    const first = await mountPane(blitarBook());
    act(() => first.door.edit((book) => (book.groups[0]!.people = 6100)));
    await waitFor(() => expect(kept(first.door)).toBeTruthy());
    const { user, door } = await reload(first);
    expect(screen.queryByText("Ada pekerjaan yang belum ditulis")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Tulis ke buku kerja" }));
    await screen.findByText(/^Tertulis/);
    expect(door.written[0]!.plan.trail!.map(({ from, to }) => [from, to])).toEqual([["6.043", "6.100"]]);
  });

  it("are offered as a budget of their own when the book is gone", async () => {
    const first = await mountPane(blitarBook());
    await typePeople(first, "6100{Enter}");
    first.view.unmount();
    first.door.book = null;
    const { user } = await mountPane(first.door);
    await user.click(resume());
    expect(shownTotal()).toBe("Rp922.320.000");
    screen.getByText("Belum ditulis ke buku kerja");
  });
});

describe("work that cannot be kept", () => {
  it("is said when it is too much, and no older state is offered in its place", async () => {
    const { door, user } = await openBlitar();
    await waitFor(() => expect(kept(door)).toBeTruthy());
    await user.click(rowOf(/tembakau/));
    await user.click(screen.getByRole("button", { name: "Rincian lain" }));
    const note = screen.getByLabelText("Catatan");
    await user.click(note);
    await user.paste("x".repeat(MOST_CHARACTERS));
    await screen.findByText(/terlalu banyak untuk disimpan sementara/);
    expect(kept(door)).toBeNull();
  });

  it("is said when Excel refuses", async () => {
    const door = new FakeDoor();
    const save = door.saveState;
    door.saveState = async () => Promise.reject(new Error("busy"));
    const { user } = await openBlitar(door);
    await screen.findByText(/tidak bisa disimpan sementara/);
    door.saveState = save;
    await typePeople({ user }, "6100{Enter}");
    await waitFor(() => expect(screen.queryByText(/tidak bisa disimpan sementara/)).toBeNull());
  });

  it.each([["nonsense"], [{ version: 2 }], [{ version: 1, frame: null }], [[1]]])(
    "what is damaged (%j) is not offered and does no harm",
    async (work) => {
      const door = blitarBook();
      door.state.set("unwritten", work);
      await mountPane(door);
      await screen.findByText("Sama dengan buku kerja");
    },
  );
});
