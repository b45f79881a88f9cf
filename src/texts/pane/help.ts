import type { Language } from "../language";
import { explainTexts } from "./explain";
import { standaloneTexts } from "./standalone";

/** The help of the pane: short, by task; keys last. */
const id = {
  steps: [
    "Tambah kelompok dari katalog. Segmen, program, dasar iuran dan pembayar sudah terisi; tekan “Mengapa?” untuk alasan dan pasalnya.",
    "Isi jumlah orang dan bulannya. Biaya setahun langsung terlihat di bawah.",
    "Tekan “Tulis ke buku kerja”. Lembar yang ditulis memakai rumus Excel biasa, jadi tetap hidup di komputer yang tidak memasang add-in ini.",
    "Isi pagu di Dana, coba dan bandingkan perubahan di Bagaimana jika, simpan pilihannya di Skenario, lalu baca pemeriksaan dan tanda tangan di Bagikan. Tidak ada urutan yang wajib.",
    "Ubah angka di lembar atau di panel; keduanya saling mengikuti.",
  ],
  anyFigure: "Setiap angka bisa ditanya: tekan angkanya untuk melihat hitungan dan pasalnya.",
  numbers: "Angka boleh ditulis 1.234.567,89, 1,234,567.89 atau Rp 16.800.",
  sheet: { file: "lembar-fungsi.html", words: "Fungsi sel JAMSOS, dua halaman untuk dicetak" },
  learn: "Keliling panel dan belajar",
  search: "Cari bantuan atau fungsi",
  nothing: (asked: string) =>
    `Tidak ada bantuan tentang “${asked}”. Coba satu kata saja, misalnya “pagu” atau “skenario”.`,
  found: (count: number) => `${count} ditemukan`,
  similar: (asked: string, count: number) => `Tidak ada yang persis “${asked}”; ${count} yang mirip:`,
  topics: [
    {
      title: "Kelompok pekerja",
      line: "Di Susun: tambah dari katalog, tempel daftar dari lembar, atau ubah beberapa sekaligus. Salah hapus? Tekan Urungkan.",
    },
    {
      title: "Sumber dana dan pagu",
      line: "Di Dana: jenis dana menentukan siapa pembayarnya. Satu kelompok bisa dibagi ke beberapa dana; kekurangan pagu tampak di sana dan di Ringkasan.",
    },
    {
      title: "Skenario",
      line: "Di Skenario: mengubah beberapa isian, isian asli tetap. Di buku kerja skenario dipilih dari Ringkasan, juga tanpa add-in.",
    },
    {
      title: "Bagaimana jika",
      line: "Coba perubahan, bandingkan menurut sebabnya, cari orang, bulan, atau pagu, lihat risiko, jalur UCJ, dan manfaat. Hasilnya bisa ditulis ke lembar.",
    },
    {
      title: "Asal sebuah angka",
      line: `Tekan angkanya di panel, atau buka Bagikan > ${explainTexts.id.title} lalu pilih sel: hitungan, isian, dan pasalnya.`,
    },
    {
      title: "RKA dan kode rekening",
      line: "Kode yang belum diketahui disebut sebabnya. Isi sendiri pada kelompok, atau simpan daftar kode daerah di Bagikan.",
    },
    {
      title: "UCJ dan cakupan",
      line: "Isi peserta dan pekerja dengan definisi, tanggal, dan sumber. Yang sudah peserta tidak dihitung dua kali.",
    },
    {
      title: "Membagikan buku",
      line: `Buku yang ditulis panel memakai rumus Excel biasa. Untuk buku lain dengan fungsi JAMSOS, pakai Bagikan > ${standaloneTexts.id.title}: salinannya dibuka di jendela sendiri, aslinya tidak diubah.`,
    },
    {
      title: "Belajar",
      line: "Tombol di bawah kotak pencarian ini: keliling panel, dan Kabupaten Contoh (rekaan) dengan tujuh tugas yang menjadi hijau bila benar.",
    },
    {
      title: "Dasar hukum untuk dicetak",
      line: `Di Bagikan > ${explainTexts.id.title}: tulis lembar Dasar hukum, daftar pasal yang menentukan rupiah buku ini.`,
    },
    {
      title: "Program JKK, JKM, JHT, JP",
      line: "JKK kecelakaan kerja, JKM kematian, JHT hari tua, JP pensiun. Dipilih pada tiap kelompok di Susun; yang diterima keluarga dihitung di Bagaimana jika > Manfaat.",
    },
    {
      title: "Keringanan iuran (relaksasi)",
      line: "Keringanan dari peraturan dihitung sendiri menurut bulan, segmen, sektor, dan pembayar; pasalnya di lembar Tarif. Ketentuan setempat diisi di Bagikan.",
    },
    { title: "#NAME?", line: "Add-in tidak terpasang di Excel itu. Kirim buku yang ditulis panel, atau buku mandiri." },
  ],
  keysTitle: "Papan tombol",
  keys: [
    ["Tab", "ke isian berikutnya"],
    ["Enter", "simpan isian"],
    ["Esc", "kembalikan isian seperti semula"],
    ["↑ ↓", "pindah antarkelompok"],
  ],
  privacy: "Tidak ada data yang dikirim ke luar komputer ini.",
  law: (version: string) => `Peraturan yang dikenal sampai ${version}.`,
};

const en: typeof id = {
  steps: [
    "Add groups from the catalogue. Segment, programmes, base and payer are filled in; press “Why?” for the reason and the article.",
    "Enter the number of people and the months. The cost of the year shows below at once.",
    "Press “Write to workbook”. The sheets use ordinary Excel formulas, so they stay alive on a computer without this add-in.",
    "Enter ceilings under Funds, try and compare changes under What if, keep choices under Scenarios, then read the checks and who signs under Share. No order is required.",
    "Change a figure in the sheet or in the pane; each follows the other.",
  ],
  anyFigure: "Every figure can be asked: press it to see the working and the article.",
  numbers: "Numbers may be typed as 1.234.567,89, 1,234,567.89 or Rp 16.800.",
  sheet: { file: "function-sheet.html", words: "The JAMSOS cell functions, two pages to print" },
  learn: "Tour of the pane and lessons",
  search: "Search help or functions",
  nothing: (asked) => `No help about “${asked}”. Try a single word, such as “ceiling” or “scenario”.`,
  found: (count) => `${count} found`,
  similar: (asked, count) => `Nothing is exactly “${asked}”; ${count} much like it:`,
  topics: [
    {
      title: "Worker groups",
      line: "Under Compose: add from the catalogue, paste a list from a sheet, or change several at once. Removed by mistake? Press Undo.",
    },
    {
      title: "Funds and ceilings",
      line: "Under Funds: the kind of fund decides who pays. A group can be split between funds; a shortage shows there and on the Summary.",
    },
    {
      title: "Scenarios",
      line: "Under Scenarios: change a few inputs, the originals stay. In the workbook a scenario is chosen on the Summary, also without the add-in.",
    },
    {
      title: "What if",
      line: "Try changes, compare by cause, solve for people, months or a ceiling, see risk, coverage path and benefits. Results can be written to a sheet.",
    },
    {
      title: "Where a figure comes from",
      line: `Press it in the pane, or open Share > ${explainTexts.en.title} and select a cell: working, inputs and article.`,
    },
    {
      title: "RKA and account codes",
      line: "Where a code is not known the reason is given. Enter it at the group, or keep the region's list under Share.",
    },
    {
      title: "UCJ and coverage",
      line: "Enter participants and workers with definition, date and source. Who is covered already is not counted twice.",
    },
    {
      title: "Sharing a book",
      line: `A book written by the pane has ordinary Excel formulas. For other workbooks with JAMSOS functions use Share > ${standaloneTexts.en.title}: a copy opens in a window of its own, the original is not changed.`,
    },
    {
      title: "Learn",
      line: "The button below this search box: a tour of the pane, and Kabupaten Contoh (fictitious) with seven tasks that turn green once right.",
    },
    {
      title: "Legal bases to print",
      line: `Under Share > ${explainTexts.en.title}: write the sheet Legal bases, the articles that decided an amount of this book.`,
    },
    {
      title: "Programmes JKK, JKM, JHT, JP",
      line: "JKK work accident, JKM death, JHT old-age savings, JP pension. Chosen at each group under Compose; what a family receives is worked out under What if > Benefits.",
    },
    {
      title: "Relief of contributions",
      line: "Relief from a regulation is applied by itself, by month, segment, sector and payer; its article is on the sheet Rates. Local provisions are entered under Share.",
    },
    {
      title: "#NAME?",
      line: "The add-in is not installed in that Excel. Send a book written by the pane, or a stand-alone workbook.",
    },
  ],
  keysTitle: "Keyboard",
  keys: [
    ["Tab", "to the next field"],
    ["Enter", "keep the field"],
    ["Esc", "put the field back as it was"],
    ["↑ ↓", "move between groups"],
  ],
  privacy: "No data leaves this computer.",
  law: (version) => `Law known up to ${version}.`,
};

/** What else an officer calls a topic, in their order; found by the search, not shown. */
export const HELP_WORDS: readonly string[] = [
  "perangkat desa kepala desa aparat kader posyandu linmas rt rw guru honorer petani buruh nelayan ojek katalog impor unggah orang undo kembalikan village officials farmers import",
  "dbhcht cukai tembakau sawit apbd apbdes csr uang anggaran batas money budget limit",
  "alternatif pilihan rencana alternative option",
  "simulasi sensitivitas kepekaan bandingkan simulation",
  "jelaskan rumus telusur formula trace",
  "rak kas anggaran kas account",
  "peserta universal coverage jamsostek cakupan kepesertaan",
  "kirim berbagi surel email whatsapp mandiri send mail",
  "tutorial panduan latihan pelajaran guide lesson",
  "peraturan undang-undang pp regulasi law regulation",
  "meninggal santunan manfaat pensiun kecelakaan pension benefit",
  "diskon potongan penyesuaian insentif pp 50 pp 49 discount reduction",
  "galat rusak error",
];

export const helpTexts: Record<Language, typeof id> = { id, en };
