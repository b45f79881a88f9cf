import { describe, expect, it } from "vitest";
import { fileGroup, fileOf, saidOf } from "./planTexts";

describe("what is no JSON is told with its line, what stood there and what is accepted", () => {
  it.each<[string, string, RegExp, RegExp]>([
    [
      "a text without quotes",
      '{\n"wilayah": Blitar\n}',
      /^Baris 2: Tertulis Blitar; teks harus dalam tanda kutip/,
      /^Line 2: Found Blitar; a text needs quotation marks/,
    ],
    [
      "a comma too many",
      '{\n"tahun": 2025,\n}',
      /Baris 3: Tertulis }; .*sesudah yang terakhir tidak ada koma/,
      /Line 3: Found }; .*no comma follows the last one/,
    ],
    [
      "a comma too few",
      '{\n"tahun": 2025\n"wilayah": "x"\n}',
      /Baris 3: Tertulis "wilayah"; di antara dua isian perlu koma/,
      /Line 3: Found "wilayah"; a comma/,
    ],
    ["a colon too few", '{\n"tahun" 2025\n}', /Baris 2: .*perlu titik dua/, /Line 2: .*a colon/],
    ["a key without quotes", "{\ntahun: 2025\n}", /Baris 2: Tertulis tahun/, /Line 2: Found tahun/],
    [
      "an end too early",
      '{\n"tahun": 2025',
      /Berkas berakhir di sini; kurung kurawal penutup/,
      /The file ends here; the closing brace/,
    ],
    ["a list without end", '{\n"kelompok": [', /kurung siku penutup/, /the closing bracket/],
    [
      "a text without end",
      '{\n"wilayah": "Blitar\n}',
      /Baris 2: .*tanda kutip penutup/,
      /Line 2: .*the closing quotation mark/,
    ],
    [
      "something after the end",
      "{}\n{}",
      /Baris 2: Tertulis {; berkas sudah selesai sebelum ini/,
      /Line 2: Found {; the file ended before/,
    ],
    ["a number with thousands", '{\n"tahun": 2.025.000\n}', /Baris 2: Tertulis/, /Line 2: Found/],
    ["a backslash", '{\n"wilayah": "a\\q"\n}', /Baris 2: .*garis miring terbalik/, /Line 2: .*after a backslash/],
    [
      "a control sign in a text",
      '{\n"wilayah": "a\tb"\n}',
      /Baris 2: .*tidak boleh di dalam teks/,
      /Line 2: .*may not stand in a text/,
    ],
  ])("%s", (_what, text, id, en) => {
    expect(saidOf(text, "id")).toMatch(id);
    expect(saidOf(text, "en")).toMatch(en);
    expect(saidOf(text, "id") + saidOf(text, "en")).not.toMatch(/Invalid|Expected|Unexpected/);
  });

  it("of a hundred thousand mistakes only the first", () => {
    expect(saidOf("{" + "x ".repeat(100_000)).split("\n").length).toBeLessThan(200);
  });

  it.each([["\r"], ["\n"], ["\r\n"]])("counts lines that end in %j", (end) => {
    expect(saidOf(fileOf({ tahun: "x" }).replaceAll("\n", end))).toMatch(/^Baris 3, tahun/);
    expect(saidOf(`{${end}"tahun": x${end}}`)).toMatch(/^Baris 2:/);
  });
});

describe("a plan file", () => {
  it("tells a key of a million letters shortly, wherever it stands", () => {
    const key = "k".repeat(1_000_000);
    for (const text of [
      fileOf({ [key]: 1 }),
      fileOf({ kelompok: [fileGroup({ [key]: 1 })] }),
      fileOf({ kelompok: [fileGroup({ rekening: { [key]: "1" } })] }),
      `{"${key}": 1, "${key}": 2}`,
    ]) {
      const said = saidOf(text);
      expect(said).toContain("kkkk");
      expect(Math.max(...said.split("\n").map((line) => line.length))).toBeLessThan(900);
    }
  });

  it("says that null stands where a value must, not that the key is missing", () => {
    expect(saidOf(fileOf({ kelompok: [fileGroup({ orang: null })] }))).toMatch(
      /^Baris \d+, kelompok\[0\]\.orang: Kunci "orang" berisi null\. Isi nilainya/,
    );
    expect(saidOf(fileOf({ tahun: null }), "en")).toMatch(
      /^Line 3, tahun: The key "tahun" holds null\. Give it a value/,
    );
  });

  it("refuses a figure of coverage that says nothing, naming what it can say", () => {
    for (const figure of [{}, { kode: "U1" }, { sumber: "BPS", definisi: "semua" }, { peserta: null }])
      expect(saidOf(fileOf({ cakupan: [{ peserta: 5 }, figure] }))).toMatch(
        /^Baris \d+, cakupan\[1\]: .*peserta, pekerja, tercetakPersen/,
      );
    expect(saidOf(fileOf({ cakupan: [{}] }), "en")).toMatch(/cakupan\[0\]: This figure of coverage says nothing/);
    expect(saidOf(fileOf({ cakupan: [{ pekerja: 5 }, { tercetakPersen: 40 }] }))).toBe("");
  });
});
