/** Words of the command line that no window shows. */
export const commandLine = {
  seeHelp: 'Bantuan: --help',
  problemRows: '{{file}}: {{rows}} baris untuk diperbaiki',
  newStore: 'Penyimpanan baru dibuat: {{folder}}',
  hiddenRows: 'baris tersembunyi: {{count}}',
  list: 'berisi daftar',
  gap: 'jeda {{days}} hari',
  overlap: 'tumpang tindih {{days}} hari',
  sameRows: '{{sheet}}!{{column}}{{first}}-{{last}} ({{count}} baris)',
  notClaimed: 'Kolom yang menentukan kepesertaan tidak pasti dan tidak diambil: hanya data orang yang disimpan.',
  takenWith:
    'Untuk baris yang tidak menyebutnya: unit {{unit}}, kategori {{category}}, sumber dana {{funding}}, mulai {{startsOn}}.',
  moreRejected: 'dan {{count}} baris ditolak lain',
  dryRun: 'Percobaan (--dry-run): tidak ada yang disimpan.',
  profilesTaken: '{{file}}: {{new}} susunan baru, {{changed}} mengganti yang diingat, {{same}} sudah diingat.',
  spellingsTaken:
    'Ejaan: {{new}} baru, {{same}} sudah dikenal, {{kept}} tetap berarti seperti di sini, {{left}} tidak diambil karena artinya tidak dikenal di sini.',
  namesUnknown: 'Nama yang tidak dikenal di sini: {{count}}. Tambahkan di data induk, lalu ambil berkasnya lagi.',
  profilesWritten: '{{file}} · {{profiles}} susunan · {{spellings}} ejaan',
  profilesLeftOut: 'Tidak muat atau tidak dapat dibaca lagi, sehingga tidak ditulis: {{leftOut}}.',
  /** A call that cannot be understood. */
  usage: {
    by: '“{{value}}” pada --by tidak dikenal; pilih salah satu: {{known}}.',
    base: '“{{value}}” pada --base bukan jumlah rupiah; tulis seperti 2947722 atau 2767814,61.',
    codeUnknown: '“{{value}}” pada --{{name}} tidak dikenal; pilih salah satu: {{known}}.',
    contributionMonth: 'Bulan belum ditulis; tambahkan --month seperti 2026-09.',
    programmes: '“{{value}}” pada --programmes bukan program segmen ini; pilih dari: {{known}}.',
    risk: '“{{value}}” pada --risk bukan kelas risiko; isi 1 sampai 5.',
    segment: '“{{value}}” pada --segment tidak dikenal; pilih salah satu: {{known}}.',
    command: 'Perintah “{{name}}” tidak ada. Yang ada: {{known}}.',
    date: '“{{value}}” pada --{{name}} bukan tanggal; tulis seperti 2026-09-30.',
    trialOfWrite: '--dry-run hanya untuk {{command}} BERKAS: menulis berkas tidak mengubah data.',
    inOrOut: 'Perintah {{command}} membaca satu berkas atau menulis satu dengan --out, tidak keduanya.',
    kind: '“{{value}}” pada --kind tidak dikenal; pilih salah satu: {{known}}.',
    language: 'Bahasa “{{value}}” tidak ada; --language id atau en.',
    layout: 'Laporan “{{value}}” tidak ada. Yang ada: {{known}}.',
    oneFile: 'Perintah {{command}} memerlukan tepat satu berkas.',
    oneLayout: 'Perintah {{command}} memerlukan tepat satu huruf laporan, misalnya: report A.',
    operand: '“{{value}}” tidak dimengerti: perintah {{command}} tidak memerlukan kata lain.',
    dateImplausible: 'Tahun pada --{{name}} {{value}} tidak mungkin; pilih tanggal antara tahun 1970 dan 2100.',
    optionValue: 'Pilihan {{name}} memerlukan nilai; nilai yang diawali “-” ditulis seperti {{name}}=-5.',
    option: 'Pilihan ini tidak dikenal atau tidak lengkap: {{reason}}.',
    outMissing: 'Berkas tujuan belum ditulis; tambahkan --out BERKAS.xlsx.',
    period:
      'Periode “{{value}}” tidak ada; tulis triwulan 2026-T3, bulan 2026-09, tahun 2026, atau tanggal 2026-09-15.',
    periodMissing: 'Periode belum ditulis; tulis triwulan 2026-T3, bulan 2026-09, tahun 2026, atau tanggal 2026-09-15.',
    optionKind: '--{{name}} tidak dapat dipakai bersama --kind {{kind}}.',
    monthKind: '--month hanya untuk --kind insurer-list, bukan {{kind}}.',
    month: '“{{value}}” pada --month bukan bulan; tulis seperti 2026-09.',
    problemsTrial: '--problems tidak dapat dipakai bersama --dry-run: belum ada yang disimpan.',
    rows: '--rows {{value}} tidak dapat dipakai; isi 0 sampai 1000.',
    sheetAs: '“{{value}}” pada --sheet-as tidak dikenal; pilih salah satu: {{known}}.',
    view: 'Tampilan “{{value}}” tidak ada. Yang ada: {{known}}.',
    year: '“{{value}}” pada --year bukan tahun; tulis seperti --year 2026.',
  },
  help: `Pantau UCJ - baris perintah

  import BERKAS [--kind participants|agreements|insurer-list] [--sheet NAMA] [--dry-run] [--take-suggestions]
         [--unit NAMA] [--category KODE] [--funding KODE] [--start TANGGAL] [--month BULAN]
                                     mengambil daftar orang atau daftar perjanjian, menurut kepala tabel atau --kind;
                                     semua lembar yang berisi daftar (yang kolomnya sama menjadi satu impor), atau satu dengan --sheet;
                                     yang tidak pasti ditolak dan disebut; --take-suggestions menyetujui usulan
                                     untuk ejaan yang belum dikenal
         [--sheet-as village|unit]   nama setiap lembar adalah desa atau unit dari baris yang tidak menyebutnya
         [--problems BERKAS.xlsx]    menulis baris yang ditolak dan konflik, untuk diperbaiki dan diimpor lagi
  import BERKAS --kind villages|units|workforce [--sheet NAMA] [--dry-run]
                                     desa dan kelurahan dari daftar wilayah Kemendagri (kode, nama), atau unit
                                     (nama, nama singkat, jenis, NPP, ejaan lain, status; yang kosong tidak mengubah apa pun),
                                     atau semesta pekerja (kecamatan, formal, informal, jumlah, dengan tahun dan sumber)
         [--year TAHUN] [--source NAMA]
                                     tahun dan sumber semesta pekerja yang tidak disebut berkasnya
  inspect BERKAS [--sheet NAMA] [--rows N]
                                     yang dilihat pembaca: lembar, kepala tabel, kolom, baris pertama
  profiles [BERKAS] [--out BERKAS.json] [--dry-run]
                                     susunan daftar yang diingat: disebut, ditulis untuk komputer lain, atau diambil dari sana
  participants [--search KATA] [--on TANGGAL] [--active]
  agreements [--search KATA] [--on TANGGAL] [--view to-prepare|without-renewal|awaiting-signature|ending-this-year|unscanned]
                                     dengan status, sisa hari, pengingat yang sudah tiba, jeda
  agenda [--from TANGGAL] [--to TANGGAL] [--ics BERKAS]
                                     pengingat, daftar periksa, batas laporan; 24 bulan sejak hari ini
  budget --year TAHUN                pagu, kebutuhan menurut tarif, tagihan, pembayaran, cukup sampai bulan berapa
  lapsing                            siapa yang hampir atau sudah nonaktif karena tunggakan, terakhir dibayar kapan
  coverage [--on TANGGAL] [--by kecamatan|village|unit|work|segment|category|funding|sex|age]
                                     peserta aktif pada suatu hari, setiap NIK satu kali
  regulations [--search KATA]        menurut nomor dalam tulisan apa pun, nomor lain, atau kata
  contribution --segment pu|bpu|jakon|pmi --month BULAN [--base RUPIAH] [--category KODE] [--funding KODE]
         [--risk 1-5] [--programmes jkk,jkm,...]
                                     iuran sebulan per program, dengan aturan yang dipakai; tanpa --category
                                     pekerja penerima upah dihitung dengan semua program, lainnya JKK dan JKM
  report A|B|C|D|E|F|G|H-A|H-B|isian|rakor --period PERIODE --out BERKAS [--unit NAMA] [--category KODE]
  fill TEMPLAT.xlsx --report BENTUK --period PERIODE [--out BERKAS] [--unit NAMA] [--category KODE]
                                     mengisi buku kerja sendiri atau milik kementerian; tanpa --out: daftar tandanya
  reports                            laporan yang sudah dibuat, dengan nomor dan sidik jari berkasnya
  sample                             mengisi penyimpanan kosong dengan data contoh
  check                              keutuhan penyimpanan, pemeriksaan data peserta

Di semua perintah: --store FOLDER (penyimpanan lain), --json (untuk program), --language id|en, --today TANGGAL
Kode keluar: 0 selesai, 1 ditolak (kode dan kata dicetak), 2 perintah tidak dimengerti (dijelaskan), 3 pemeriksaan menemukan sesuatu
`,
};
