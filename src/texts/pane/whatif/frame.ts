import type { Language } from "../../language";

/** Words of the frame of "Bagaimana jika": its questions, and what is common to its answers. */
const id = {
  views: "Pertanyaan",
  view: {
    try: "Coba",
    compare: "Bandingkan",
    solve: "Cari",
    sensitivity: "Kepekaan",
    risk: "Risiko",
    path: "Jalur UCJ",
    benefit: "Manfaat",
  },
  noGroups: "Belum ada kelompok untuk dicoba. Tambahkan kelompok di Susun.",
  plan: "Tanpa skenario",
  trial: "Percobaan ini",
  stale: "Hasil terakhir yang bisa dihitung. Betulkan isian yang ditandai.",
  assumptions: "Asumsi",
  source: "Sumber",
  none: "–",
};

const en: typeof id = {
  views: "Questions",
  view: {
    try: "Try",
    compare: "Compare",
    solve: "Solve",
    sensitivity: "Sensitivity",
    risk: "Risk",
    path: "UCJ path",
    benefit: "Benefits",
  },
  noGroups: "There is no group to try things with. Add groups in Compose.",
  plan: "No scenario",
  trial: "This trial",
  stale: "The last result that could be worked out. Correct the marked entries.",
  assumptions: "Assumptions",
  source: "Source",
  none: "–",
};

export const whatifTexts: Record<Language, typeof id> = { id, en };
