import { expect, it } from "vitest";
import { GROUP_CATEGORIES } from "../../src/law/catalogue";
import { LAW } from "../../src/law/baseline";
import { COVERAGE_TARGETS } from "../../src/law/coverageTargets";
import { sourceIn } from "../../src/texts/sources";

/** Words by which our own Indonesian is told from names of laws, papers and places. */
const INDONESIAN =
  /\b(pers|repositori|salinan|transkripsi|daftar|batas|belum|tidak|dari|yang|dan|di|laporan|praktik|artikel|teks|menyebut|menurut|surat|tanggal|kelas|juga|iuran|nomor|sebutan|perpanjangan|catatan|huruf [a-z]–|mulai|nilai|paling|hanya|brosur|kini)\b/;

const said = [...LAW.parameters, ...COVERAGE_TARGETS, ...GROUP_CATEGORIES].flatMap(({ citation }) =>
  [citation.readAt, citation.article, citation.regulation].filter((text) => text !== null),
);

it("names sources, articles and regulations in English, names of laws and papers as they are", () => {
  const left = [...new Set(said)].map((text) => sourceIn("en", text)).filter((text) => INDONESIAN.test(text));
  expect(left).toEqual([]);
  expect(sourceIn("en", "kontan, bgnnews")).toBe("kontan, bgnnews");
  expect(sourceIn("id", "pers")).toBe("pers");
});
