import type { Words } from "../language";

export const trailSheet = {
  title: { id: "Jejak perubahan", en: "Change log" },
  purpose: {
    id: "Siapa mengubah isian mana, kapan, dari apa menjadi apa, sebagaimana panel melihatnya.",
    en: "Who changed which input, when, from what to what, as the pane saw it.",
  },
  source: {
    id: "Ditulis oleh panel, sebagai catatan dan bukan rumus; perubahan saat panel tertutup tidak tercatat.",
    en: "Written by the pane, as notes and not formulas; changes while the pane was closed are not recorded.",
  },
  empty: {
    id: "Belum ada perubahan. Setiap isian yang diubah saat panel terbuka akan tercatat di sini: waktu, siapa, isian, sebelum, dan sesudah.",
    en: "No changes yet. Every input changed while the pane is open will be recorded here: time, who, input, before and after.",
  },
  count: { id: "perubahan tercatat", en: "changes recorded" },
  at: { id: "Waktu", en: "Time" },
  who: { id: "Siapa", en: "Who" },
  what: { id: "Isian", en: "Input" },
  from: { id: "Sebelum", en: "Before" },
  to: { id: "Sesudah", en: "After" },
} as const satisfies Record<string, Words>;
