import { findings } from './findings.ts';
import { importReceipt } from './receipt.ts';
import { importSteps } from './steps.ts';

/** Words of the screen Impor. */
export const imports = {
  title: 'Impor',
  subtitle: 'Daftar Excel dari perangkat daerah, kecamatan, dan desa masuk tanpa diketik ulang.',
  help: {
    purpose: 'Memasukkan daftar Excel dari perangkat daerah, kecamatan, dan desa tanpa mengetik ulang.',
    steps:
      'Lepaskan berkas di layar mana pun. Program menunjukkan kepala tabel, kolom, ejaan, dan masalahnya sebelum ada yang disimpan. Tidak ada data yang berubah sampai tombol Simpan ditekan, dan impor dapat dibatalkan kapan saja dari tanda terimanya.',
    keys: 'Enter melanjutkan langkah, Ctrl+Enter dari kotak isian mana pun. Di Kepala tabel, panah atas dan bawah menggeser kepala tabel, Shift dengan panah mengubah tingginya. Di Periksa, Enter pada sebuah baris membuka isinya untuk diperbaiki; berkas aslinya tidak diubah.',
    rules:
      'Sel kosong dan kolom yang tidak ada tidak mengubah data. Nilai yang sama diabaikan, yang berbeda menjadi ubahan. Daftar tidak mengubah hari yang sudah lewat: unit, kategori, upah, atau program yang berbeda mengakhiri masa lama sehari sebelum tanggal Mulai dan memulai masa baru; sumber dana lain menjadi masa kedua di sampingnya; tanggal mulai yang berbeda hanya diperingatkan. NON AKTIF tanpa bulan untuk orang yang tercatat aktif menjadi konflik. Isian yang sudah diubah dengan tangan sejak impor terakhir menjadi konflik dan tidak ditimpa. NIK yang muncul dua kali dalam satu berkas: baris pertama masuk, baris berikutnya konflik, juga bila isinya sama.',
    profiles:
      'Susunan daftar yang pernah diimpor diingat menurut kepala tabelnya. Di layar awal Impor, susunan itu dapat disimpan ke berkas dan diambil di komputer lain; ejaan yang sudah berarti lain di sana tidak diubah.',
    leave:
      'Layar ini boleh ditinggalkan kapan saja. Berkas dan pilihan tetap ada selama program terbuka; hanya pratinjau yang mungkin dibaca ulang.',
  },
  drop: 'Daftar Excel (.xlsx, .xls), LibreOffice (.ods), CSV, atau tabel web. Berkas aslinya tidak diubah.',
  close: 'Tutup berkas',
  saving: 'Impor {{file}} sedang disimpan, jadi berkas lain belum dibuka. Tunggu sampai selesai, atau batalkan dahulu.',
  saved: 'Impor {{file}} sudah disimpan.',
  openReceipt: 'Buka tanda terima',
  giveUp: {
    title: 'Tinggalkan impor {{file}}?',
    text: 'Belum ada yang disimpan dari berkas ini. Pilihan dan pratinjaunya hilang; ejaan yang sudah disetujui tetap diingat.',
    stay: 'Teruskan impor ini',
    leave: 'Tinggalkan',
  },
  renewed: 'Pratinjau dibaca ulang karena datanya sudah berubah. Tidak ada yang disimpan.',
  format: {
    xlsb: 'Buku kerja Excel biner (.xlsb).',
    xls: 'Buku kerja Excel lama (.xls).',
    ods: 'Buku kerja LibreOffice (.ods).',
    html: 'Tabel halaman web (HTML).',
    'spreadsheet-2003': 'Lembar XML Excel 2003.',
    text: 'Teks dengan pemisah (CSV); semua sel dibaca sebagai teks.',
    throughLibrary:
      'Berkas ini memuat susunan yang tidak dikenal pembaca program, jadi dibaca lewat pustaka cadangan. Periksa contoh isinya lebih teliti.',
  },
  layouts: { 'sipp-a': 'Susunan SIPP A', 'sipp-b': 'Susunan SIPP B', isian: 'Isian untuk unit' },
  profiles: {
    title: 'Susunan daftar yang diingat',
    hint_other:
      '{{count, number}} susunan: kolom, urutan tanggal, isian bawaan, dan ejaan yang pernah dipilih. Dapat dibawa ke komputer lain.',
    none: 'Belum ada. Susunan diingat setelah sebuah daftar diimpor, atau diambil dari berkas kantor lain.',
    save_other: 'Simpan {{count, number}} susunan ke berkas',
    take: 'Ambil susunan dari berkas',
    fileName: 'Susunan daftar',
    written: '{{profiles, number}} susunan dan {{spellings, number}} ejaan ditulis ke {{file}}.',
    writtenPart:
      '{{profiles, number}} susunan dan {{spellings, number}} ejaan ditulis ke {{file}}; {{leftOut, number}} lagi tidak ditulis: yang terlama, atau yang tidak dapat dibaca lagi.',
    taken:
      '{{file}}: {{new, number}} susunan baru, {{changed, number}} mengganti yang diingat, {{spellings, number}} ejaan baru.',
    nothingNew: 'Tidak ada yang baru di {{file}}. Tidak ada yang berubah.',
    unknown: {
      title_other: '{{count, number}} nama belum dikenal di sini',
      text: 'Selebihnya sudah diambil dari {{file}}. Yang menunjuk nama berikut dikosongkan; tambahkan namanya di Data induk, lalu ambil berkas yang sama lagi.',
      more_other: 'dan {{count, number}} nama lain',
    },
  },
  profile: {
    fromFile:
      'Kepala tabelnya dikenali dari berkas susunan yang diambil pada {{at}}, menurut daftar {{file}}. Kolom dan urutan tanggalnya dipakai.',
    builtIn:
      'Kepala tabel ini dari formulir BPJS Ketenagakerjaan untuk tenaga kerja baru; kolom dan urutan tanggalnya sudah diketahui.',
    known:
      'Dikenali: daftar seperti {{file}} yang diimpor pada {{at}}. Kolom, urutan tanggal, dan isian bawaannya dipakai lagi.',
    knownHead:
      'Kepala tabelnya dikenali dari {{file}} yang diimpor pada {{at}}. Kolom dan urutan tanggalnya dipakai lagi; unitnya tidak, karena judul daftarnya lain.',
    defaults:
      'Untuk yang tidak tertulis: unit {{unit}}, kategori {{category}}, sumber dana {{funding}}, mulai {{startsOn}}.',
    straight: 'Langsung ke pratinjau',
    stepByStep: 'Langkah demi langkah',
  },
  enterHint: 'Enter melanjutkan. Belum ada yang disimpan.',
  undoable: 'Setelah disimpan, impor masih dapat dibatalkan seluruhnya.',
  stepLabel: 'Langkah {{step}}',
  ofSheets_other: 'Lembar “{{sheet}}” dari {{count, number}} lembar',
  ready:
    '{{sheets}} · {{read, number}} baris · siap {{ready, number}} · konflik {{conflict, number}} · ditolak {{rejected, number}}',
  task: {
    inspect: 'Membuka {{file}}',
    preview: 'Membaca semua baris {{file}}',
    commit: 'Menyimpan {{file}}',
  },
  taskHint: {
    inspect: 'Program mencari lembar yang berisi daftar, kepala tabel, dan kolomnya.',
    preview: 'Layar lain tetap dapat dipakai. Batal mengembalikan ke langkah ini; tidak ada data yang berubah.',
    commit: 'Semua baris disimpan sekaligus. Bila dibatalkan, tidak satu pun tersimpan.',
  },
  steps: {
    file: 'Berkas',
    head: 'Kepala tabel',
    columns: 'Kolom',
    values: 'Nilai',
    check: 'Periksa',
    preview: 'Pratinjau',
    receipt: 'Tanda terima',
  },
  failed: {
    title: 'Berkas tidak dapat dibaca',
    cancelled: 'Pembacaan dibatalkan',
    cancelledText: 'Tidak ada data yang berubah. Baca berkas ini lagi, atau pilih berkas lain.',
    other: 'Pilih berkas lain',
    again: 'Baca lagi',
  },
  noPreview: {
    title: 'Pratinjau belum ada',
    text: 'Baris berkas perlu dibaca ulang dengan pilihan sekarang. Tidak ada data yang berubah.',
    read: 'Baca baris',
  },
  ...importReceipt,
  ...importSteps,
  level: { error: 'galat', warning: 'peringatan', info: 'info', repair: 'perbaikan' },
  problems: findings,
};
