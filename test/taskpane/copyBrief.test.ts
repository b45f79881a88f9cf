import { expect, it } from "vitest";
import type { BriefChart } from "../../src/book/brief/briefCharts";
import { chartText, htmlOf, plainOf } from "../../src/taskpane/views/brief/copyBrief";

const parts = ["Usulan <1>", "Siapa", "Uangnya"].map((title) => ({ title, lines: ['Rp1 "satu" & dua'] }));
const people: BriefChart = {
  key: "people",
  kind: "bars",
  name: "Bagan orang",
  rows: [
    {
      name: 'Nelayan "A"',
      figures: [{ head: "Orang", text: "500", cell: "Ringkasan!B8" }],
      short: "0",
      parts: [{ value: 500, color: "#000000" }],
    },
  ],
  legend: [],
};

it("a copied text has each picture with its part, what it shows with the cells, and no mark-up of its own gets in", () => {
  const picture = "data:image/png;base64,iVBORw0KGgo=";
  expect(htmlOf(parts, [{ chart: people, picture }])).toBe(
    "<h2>Usulan &lt;1&gt;</h2><p>Rp1 &quot;satu&quot; &amp; dua</p>" +
      "<h2>Siapa</h2><p>Rp1 &quot;satu&quot; &amp; dua</p>" +
      `<p><img src="${picture}" width="600" alt="Bagan orang; Nelayan &quot;A&quot;: Orang 500"></p>` +
      "<p>Bagan orang<br>Nelayan &quot;A&quot;: Orang 500 [Ringkasan!B8]</p>" +
      "<h2>Uangnya</h2><p>Rp1 &quot;satu&quot; &amp; dua</p>",
  );
  // Without a canvas the names and figures go along all the same.
  const undrawn = htmlOf(parts, [{ chart: people, picture: null }]);
  expect(undrawn).not.toContain("<img");
  expect(undrawn).toContain("Orang 500 [Ringkasan!B8]");
  expect(htmlOf(parts)).not.toContain("Bagan");
  expect(plainOf(parts.slice(0, 1))).toBe('Usulan <1>\nRp1 "satu" & dua');
  expect(chartText(people)).toBe('Bagan orang; Nelayan "A": Orang 500');
});
