import { expect, it } from "vitest";
import { htmlOf, plainOf } from "../../src/taskpane/views/brief/copyBrief";

const parts = [{ title: "Usulan <1>", lines: ['Rp1 "satu" & dua'] }];

it("a copied text has its pictures behind it with what they show, and no mark-up of its own gets in", () => {
  const html = htmlOf(parts, [{ name: "Bagan orang", png: "iVBORw0KGgo=", lines: ['Nelayan "A": 500'] }]);
  expect(html).toBe(
    "<h2>Usulan &lt;1&gt;</h2><p>Rp1 &quot;satu&quot; &amp; dua</p>" +
      '<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="Bagan orang; Nelayan &quot;A&quot;: 500"></p>' +
      "<p>Bagan orang; Nelayan &quot;A&quot;: 500</p>",
  );
  expect(htmlOf(parts)).not.toContain("<img");
  expect(plainOf(parts)).toBe('Usulan <1>\nRp1 "satu" & dua');
});
