import type { ErrorCode } from '../../error-codes.ts';

/** Words of every error: what happened, what it means for the data, what to do. */
export const errors: Record<ErrorCode, string> = {
  cancelled: 'Dibatalkan. Tidak ada data yang berubah.',
  'input-invalid':
    'Isian tidak lengkap atau tidak sesuai. Tidak ada data yang berubah. Periksa kembali isian, lalu ulangi.',
  internal:
    'Program menemui kesalahan yang belum dikenal. Perubahan terakhir tidak disimpan. Ulangi; bila terjadi lagi, kirim berkas log kepada pengelola.',
  'not-found': 'Catatan ini tidak ditemukan; mungkin sudah dihapus. Tidak ada data yang berubah. Muat ulang daftar.',
  'stale-edit':
    'Catatan ini sudah diubah dari jendela lain. Perubahan Anda belum disimpan. Muat ulang catatan, lalu ubah lagi.',
  'unknown-channel': 'Perintah ini tidak dikenal oleh program. Tidak ada data yang berubah.',
  'wrong-sender': 'Permintaan ditolak karena bukan berasal dari jendela program. Tidak ada data yang berubah.',
  'addendum-in-chain':
    'Perjanjian yang memperpanjang atau sudah diperpanjang tidak dapat menjadi adendum. Perubahan belum disimpan. Pilih jenis lain.',
  'already-ended': 'Perjanjian ini sudah diakhiri lebih awal. Tidak ada data yang berubah.',
  'early-end-outside':
    'Tanggal berakhir lebih awal harus di antara penandatanganan dan hari terakhir perjanjian. Perubahan belum disimpan. Pilih tanggal lain.',
  'ended-unsigned':
    'Hanya perjanjian yang sudah ditandatangani yang dapat diakhiri lebih awal. Perubahan belum disimpan. Draf yang tidak jadi dapat dihapus.',
  'renewal-not-later':
    'Perpanjangan harus mulai dan berakhir lebih kemudian daripada perjanjian yang diperpanjang. Perubahan belum disimpan. Periksa tanggal mulai dan berakhirnya.',
  'starts-after-end':
    'Tanggal mulai melewati akhir yang ditetapkan adendum atau pengakhiran lebih awal. Perubahan belum disimpan. Periksa tanggal mulainya.',
  'already-renewed': 'Perjanjian ini sudah diperpanjang. Tidak ada data yang berubah. Buka perjanjian penggantinya.',
  'attachment-too-large':
    'Berkas {{name}} lebih besar dari {{megabytes}} MB sehingga tidak dapat dilampirkan. Tidak ada data yang berubah. Pindai ulang dengan resolusi lebih rendah, atau bagi menjadi beberapa berkas.',
  'attachment-type':
    'Jenis berkas ini tidak dapat dilampirkan. Tidak ada data yang berubah. Pilih berkas PDF, gambar, Word, atau Excel.',
  'code-taken': 'Kode ini sudah dipakai catatan lain. Perubahan belum disimpan. Pilih kode lain.',
  'data-stopped':
    'Bagian program yang menyimpan data berhenti. Yang sudah disimpan tetap utuh; perubahan yang sedang dikirim tidak tersimpan. Buka lagi data atau jalankan ulang program, lalu ulangi.',
  'file-unreadable':
    'Berkas tidak dapat dibuka; mungkin sudah dipindahkan atau dihapus. Tidak ada data yang berubah. Pilih berkasnya lagi.',
  'folder-full':
    'Tempat penyimpanan penuh. Perubahan terakhir tidak disimpan; data sebelumnya utuh. Kosongkan ruang di disk, lalu ulangi.',
  'import-undone': 'Impor ini sudah dibatalkan sebelumnya. Tidak ada data yang berubah.',
  'kept-file-damaged':
    'Salinan yang disimpan tidak ada lagi atau sudah berubah, mungkin karena disk rusak. Data dan laporan lain tidak berubah. Buat laporan ini sekali lagi, atau ambil salinannya dari cadangan.',
  'report-not-kept':
    'Laporan ini dibuat sebelum program menyimpan salinan, atau salinannya tidak dapat disimpan. Tidak ada data yang berubah. Buat laporan periode itu sekali lagi.',
  'in-use':
    'Catatan ini masih dipakai {{count}} catatan lain sehingga tidak dapat dihapus. Tidak ada data yang berubah. Ubah atau hapus dahulu catatan yang memakainya.',
  'layout-choices-too-long':
    'Pilihan isian kolom terlalu panjang untuk Excel, atau berisi koma atau tanda kutip. Tata letak belum disimpan. Pendekkan pilihannya, paling banyak 250 huruf bersama-sama.',
  'layout-empty':
    'Tata letak ini tidak menyisakan satu kolom pun. Tata letak belum disimpan. Tampilkan sedikitnya satu kolom.',
  'layout-file-newer':
    'Berkas tata letak ini dibuat oleh versi Pantau UCJ yang lebih baru. Tidak ada yang diambil dan data tidak berubah. Pasang versi terbaru di komputer ini, lalu ulangi.',
  'layout-file-unreadable':
    'Berkas ini bukan berkas tata letak laporan dari Pantau UCJ, atau sudah rusak. Tidak ada yang diambil dan data tidak berubah. Pilih berkas .json yang disimpan dari layar tata letak.',
  'layout-fixed': 'Bentuk laporan ini ditetapkan di luar kantor dan tidak dapat diubah. Tidak ada data yang berubah.',
  'layout-formula-circular':
    'Rumus kolom “{{column}}” merujuk dirinya sendiri, langsung atau lewat kolom lain. Tata letak belum disimpan. Perbaiki rumusnya.',
  'layout-formula-wrong':
    'Rumus kolom “{{column}}” tidak dapat dihitung: periksa huruf kolom, tanda kurung, dan nama fungsi (IF, SUM, MIN, MAX, ROUND). Kolom yang jumlahnya mengikuti data dan kolom teks tidak dapat dipakai. Tata letak belum disimpan.',
  'layout-group-wrong':
    'Baris tidak dapat dikelompokkan menurut kolom itu: kolomnya harus berisi teks dan tampil pada lembar. Tata letak belum disimpan. Pilih kolom lain atau kosongkan.',
  'layout-mark-unknown':
    'Tanda {{mark}} tidak dikenal pada baris “{{line}}”. Tata letak belum disimpan. Pakai kabupaten, periode, atau tanggal di antara dua kurung kurawal.',
  'layout-of-other-report':
    'Berkas ini berisi tata letak laporan lain ({{layout}}). Tidak ada yang diambil. Buka tata letak laporan itu, atau pilih berkas lain.',
  'migration-failed':
    'Pemutakhiran data ke versi program ini gagal. Data lama utuh dan salinannya tersimpan. Hubungi pengelola dan sertakan berkas log.',
  'name-taken':
    'Nama ini sudah dipakai catatan lain. Perubahan belum disimpan. Pilih nama lain atau buka catatan yang ada.',
  'nik-taken':
    'NIK ini sudah terdaftar atas nama {{name}}. Perubahan belum disimpan. Buka peserta itu, atau periksa kembali NIK.',
  'nothing-to-undo':
    'Tidak ada lagi perubahan di sesi ini yang dapat diurungkan. Tidak ada data yang berubah. Perubahan yang lebih lama dapat diurungkan satu per satu di layar Riwayat.',
  'preview-outdated':
    'Data peserta atau data induk berubah sejak pratinjau ini dibuat. Tidak ada yang disimpan. Buat pratinjau lagi, lalu simpan.',
  'picture-unreadable':
    'Gambar ini tidak dapat dibaca atau terlalu besar. Gambar sebelumnya tetap dipakai. Pilih berkas PNG atau JPG lain.',
  'preview-gone': 'Pratinjau ini sudah tidak ada. Tidak ada data yang berubah. Buka kembali berkasnya.',
  'programmes-unfit':
    'Program yang dipilih tidak sesuai dengan segmen {{segment}}. Perubahan belum disimpan. JKK dan JKM selalu berpasangan; periksa program lainnya.',
  'store-altered':
    'Susunan berkas data {{file}} berbeda dari susunan data versi {{version}} Pantau UCJ: dibuat oleh versi pengembangan, atau diubah oleh program lain. Berkas tidak diubah. Buka dengan program yang membuatnya, atau pulihkan dari salinan folder data yang terakhir.',
  'store-busy':
    'Data sedang dipakai proses lain terlalu lama. Perubahan terakhir tidak disimpan. Tutup program lain yang memakai data ini, lalu ulangi.',
  'store-corrupt':
    'Berkas data {{file}} rusak atau bukan basis data. Berkas tidak diubah. Pulihkan dari salinan folder data yang terakhir.',
  'store-in-sync-folder':
    'Folder {{folder}} dikelola program sinkronisasi, yang dapat merusak data. Tidak ada yang dibuka. Pindahkan folder data ke luar folder itu.',
  'store-newer':
    'Data ini dibuat oleh versi program yang lebih baru. Tidak ada yang diubah. Pasang versi terbaru Pantau UCJ, lalu buka lagi.',
  'store-not-empty': 'Data contoh hanya dapat dimuat ke penyimpanan yang masih kosong. Tidak ada data yang berubah.',
  'store-not-ours': 'Berkas {{file}} bukan data Pantau UCJ. Berkas tidak diubah. Pilih folder data yang lain.',
  'store-not-sample': 'Penyimpanan ini tidak berisi data contoh. Tidak ada data yang berubah.',
  'store-read-only':
    'Folder data {{folder}} tidak dapat ditulisi. Tidak ada yang dibuka. Beri izin tulis pada folder itu, atau pilih folder lain.',
  'store-unsafe':
    'Setelan keamanan basis data ({{pragma}}) tidak dapat diaktifkan. Program tidak membuka data. Hubungi pengelola.',
  'undo-conflict':
    'Catatan sudah berubah lagi setelah itu sehingga tidak dapat diurungkan. Tidak ada data yang berubah. Urungkan dulu perubahan yang lebih baru.',
  'undo-of-import-undone':
    'Pembatalan impor {{file}} tidak dapat diurungkan; impor lagi berkasnya. Tidak ada data yang berubah. Perubahan yang lebih lama dapat diurungkan satu per satu di layar Riwayat.',
  'workbook-too-large':
    'Berkas terlalu besar untuk dibaca dengan aman. Tidak ada data yang berubah. Bagi berkas menjadi beberapa bagian, lalu impor satu per satu.',
  'workbook-too-slow':
    'Berkas terlalu lama dibaca sehingga dihentikan. Tidak ada data yang berubah. Simpan ulang berkas di Excel, lalu coba lagi.',
  'disk-full':
    'Ruang penyimpanan penuh, berkas tidak selesai ditulis. Berkas lama dan data tidak berubah. Kosongkan sebagian ruang atau pilih tempat lain, lalu ulangi.',
  'file-in-use':
    'Berkas sedang dibuka di Excel atau program lain sehingga tidak dapat diganti. Berkas lama dan data tidak berubah. Tutup berkas itu atau simpan dengan nama lain, lalu ulangi.',
  'file-not-openable':
    'Berkas ini tidak dapat dibuka karena sistem tidak punya program untuknya. Berkas tidak diubah. Pasang program yang sesuai, atau buka berkas dari foldernya.',
  'file-read-only':
    'Berkas ditandai hanya boleh dibaca sehingga tidak dapat diganti. Berkas lama dan data tidak berubah. Hapus tanda itu di sifat berkas, atau simpan dengan nama lain.',
  'folder-not-writable':
    'Folder tujuan tidak dapat ditulisi atau tidak ada. Tidak ada berkas yang dibuat dan data tidak berubah. Pilih folder lain, misalnya Dokumen, lalu ulangi.',
  'workbook-cell-invalid':
    'Isi sebuah sel pada berkas Excel tidak sah (lihat lembar dan baris). Tidak ada data yang masuk. Buka berkas di Excel, simpan ulang sebagai .xlsx, lalu ulangi.',
  'workbook-cell-order':
    'Urutan sel dalam satu baris berkas Excel kacau. Tidak ada data yang masuk. Simpan ulang berkas di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-cell-too-long':
    'Sebuah sel berisi teks lebih panjang daripada yang dapat disimpan Excel (32.767 huruf). Tidak ada data yang masuk. Pendekkan isi sel itu, lalu ulangi.',
  'workbook-construct-unknown':
    'Berkas Excel ini memuat susunan yang belum dikenal program. Agar tidak ada nilai yang salah terbaca, tidak ada data yang masuk. Simpan ulang di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-damaged':
    'Berkas Excel rusak: isinya tidak cocok dengan catatan di dalam berkas. Tidak ada data yang masuk. Mintalah pengirim mengirim ulang, lalu ulangi.',
  'workbook-doctype':
    'Berkas ini memuat perintah (DOCTYPE) yang tidak pernah dipakai Excel dan dapat berbahaya. Tidak ada data yang masuk. Jangan gunakan berkas ini; tanyakan kepada pengirim.',
  'workbook-duplicate-part':
    'Berkas ini memuat dua bagian dengan nama yang sama, sehingga isinya tidak pasti. Tidak ada data yang masuk. Simpan ulang di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-empty': 'Berkas ini kosong (0 byte). Tidak ada data yang masuk. Mintalah pengirim mengirim ulang.',
  'workbook-encoding':
    'Huruf di dalam berkas ini disimpan dengan cara yang tidak dikenal. Tidak ada data yang masuk. Simpan ulang di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-encrypted':
    'Berkas ini dilindungi kata sandi. Tidak ada data yang masuk. Buka di Excel, hapus kata sandinya (File > Info > Lindungi Buku Kerja), simpan, lalu ulangi.',
  'workbook-is-html': 'Halaman web ini tidak memuat tabel. Tidak ada data yang masuk. Pilih berkas yang berisi daftar.',
  'workbook-is-pdf':
    'Berkas ini PDF, bukan buku kerja Excel. Tidak ada data yang masuk. Mintalah berkas Excel aslinya kepada pengirim.',
  'workbook-is-text':
    'Berkas ini teks tanpa kolom yang terpisah, bukan daftar: sebuah CSV harus mempunyai paling sedikit dua kolom. Tidak ada data yang masuk. Pilih berkas Excel, LibreOffice, atau CSV.',
  'workbook-nesting':
    'Susunan di dalam berkas ini bertumpuk terlalu dalam; Excel tidak pernah menulisnya begitu. Tidak ada data yang masuk. Tanyakan kepada pengirim dari mana berkas ini.',
  'workbook-no-sheets': 'Buku kerja ini tidak memiliki lembar. Tidak ada data yang masuk. Periksa berkasnya di Excel.',
  'workbook-not-a-workbook':
    'Berkas ini bukan daftar yang dapat dibaca, atau rusak. Tidak ada data yang masuk. Pilih berkas Excel, LibreOffice, atau CSV; bila ini daftarnya, mintalah pengirim mengirim ulang.',
  'workbook-overlapping-parts':
    'Bagian-bagian berkas ini saling bertumpuk; ini tanda berkas rusak atau sengaja dibuat berbahaya. Tidak ada data yang masuk. Jangan gunakan berkas ini.',
  'workbook-part-missing':
    'Sebuah bagian yang disebut di dalam buku kerja ini tidak ada. Tidak ada data yang masuk. Mintalah pengirim mengirim ulang berkasnya.',
  'workbook-quote-stray':
    'Tanda kutip pada baris {{row}} berkas CSV tidak ditutup, sehingga baris sesudahnya tidak dapat dipisahkan. Tidak ada data yang masuk. Hapus atau tutup tanda kutip itu, lalu ulangi.',
  'workbook-row-order':
    'Nomor baris di dalam berkas Excel kacau atau berulang. Tidak ada data yang masuk. Simpan ulang di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-shared-text-missing':
    'Sebuah sel menunjuk teks yang tidak ada di dalam berkas. Tidak ada data yang masuk. Mintalah pengirim mengirim ulang berkasnya.',
  'workbook-sheet-without-rows':
    'Lembar ini berisi grafik, bukan daftar. Tidak ada data yang masuk. Pilih lembar lain.',
  'workbook-too-compressed':
    'Berkas ini kecil tetapi akan mengembang menjadi sangat besar; ini tanda berkas yang sengaja dibuat berbahaya. Tidak ada data yang masuk. Jangan gunakan berkas ini.',
  'workbook-too-many-columns':
    'Sebuah sel berada di luar kolom terakhir Excel (XFD). Tidak ada data yang masuk. Simpan ulang di Excel sebagai .xlsx, lalu ulangi.',
  'workbook-too-many-merges':
    'Lembar ini memiliki terlalu banyak sel gabungan. Tidak ada data yang masuk. Hapus penggabungan sel di Excel, lalu ulangi.',
  'workbook-too-many-parts':
    'Berkas ini terdiri atas terlalu banyak bagian atau lembar. Tidak ada data yang masuk. Salin daftarnya ke buku kerja baru, lalu ulangi.',
  'workbook-too-many-rows':
    'Nomor baris melampaui baris terakhir Excel (1.048.576). Tidak ada data yang masuk. Bagi daftarnya menjadi beberapa berkas, lalu ulangi.',
  'workbook-too-many-texts':
    'Berkas ini memuat terlalu banyak teks yang berbeda. Tidak ada data yang masuk. Bagi daftarnya menjadi beberapa berkas, lalu ulangi.',
  'workbook-too-sparse':
    'Lembar ini hampir kosong tetapi terbentang sangat luas. Tidak ada data yang masuk. Hapus kolom dan baris kosong di Excel, lalu ulangi.',
  'workbook-truncated':
    'Berkas ini terpotong: bagian akhirnya tidak ada. Tidak ada data yang masuk. Salin atau unduh ulang berkasnya, lalu ulangi.',
  'workbook-unreadable':
    'Berkas ini tidak dapat dibuka: tidak ada, sedang terkunci, atau tidak ada izin. Tidak ada data yang masuk. Tutup program lain yang memakainya, lalu ulangi.',
  'workbook-unsafe-name':
    'Berkas ini memuat nama bagian yang menunjuk ke luar berkas; ini tanda berkas yang sengaja dibuat berbahaya. Tidak ada data yang masuk. Jangan gunakan berkas ini.',
  'workbook-xml-malformed':
    'Isi berkas Excel rusak (XML tidak sah). Tidak ada data yang masuk. Mintalah pengirim mengirim ulang, atau simpan ulang di Excel sebagai .xlsx.',
  'list-nothing-taken':
    'Tidak satu baris pun dapat diambil. Tidak ada data yang berubah. Perbaiki masalah yang disebut per baris, lalu impor lagi.',
  'units-not-found':
    'Tidak ada daftar unit yang dikenali. Tidak ada data yang berubah. Beri kolom namanya kepala seperti “Nama unit”, “OPD”, atau “Nama perusahaan”; daftar orang atau perjanjian diimpor di layar Impor.',
  'villages-not-found':
    'Tidak ada kolom kode dan nama desa yang dikenali. Tidak ada data yang berubah. Pakai daftar wilayah Kemendagri: kode (72.01.01.2001) dan nama.',
  'workforce-not-found':
    'Tidak ada tabel semesta pekerja yang dikenali. Tidak ada data yang berubah. Beri kepala kolom “Kecamatan” dan paling sedikit satu dari “Formal”, “Informal”, atau “Jumlah”.',
  'workbook-sheet-missing':
    'Lembar “{{sheet}}” tidak ada di berkas ini. Tidak ada data yang berubah. Pilih lembar yang lain.',
  'workbook-without-rows':
    'Berkas ini tidak berisi baris data. Tidak ada data yang berubah. Periksa apakah berkasnya benar.',
  'category-unknown': 'Kategori “{{name}}” tidak dikenal. Tidak ada data yang berubah. Pilih salah satu: {{known}}.',
  'funding-unknown': 'Sumber dana “{{name}}” tidak dikenal. Tidak ada data yang berubah. Pilih salah satu: {{known}}.',
  'import-contradicts':
    'Baris {{row}} lembar “{{sheet}}” ({{number}}) bertentangan dengan perjanjian lain yang tercatat: tanggal atau jenisnya tidak dapat berlaku bersama. Tidak satu baris pun disimpan. Buat pratinjau lagi; baris itu akan ditandai.',
  'import-file-changed':
    'Berkas {{name}} berubah sejak dibuka di sini, sehingga kolom dan perbaikan yang dipilih bisa jatuh pada baris yang salah. Tidak ada data yang masuk. Pilih berkasnya lagi.',
  'import-month-differs':
    'Judul lembar menyebut bulan {{stated}}, bukan {{month}}. Tidak ada yang disimpan dari lembar ini; pakai bulan yang benar.',
  'insurer-list-built-on':
    'Daftar {{file}} dari bulan {{month}} diimpor sesudah daftar ini dan dibandingkan dengannya. Batalkan dulu impor {{file}}. Tidak ada yang berubah.',
  'import-month-missing':
    'Bulan daftar BPJS ini belum disebut. Tidak ada data yang berubah. Sebutkan bulannya, misalnya 2026-09 (--month di baris perintah).',
  'import-no-list':
    'Lembar ini tidak berisi daftar yang dikenali: kolom NIK dan nama untuk daftar orang, atau kolom tentang, mulai, dan berakhir untuk daftar perjanjian, tidak ditemukan. Tidak ada data yang berubah. Pilih lembar lain atau tentukan kepala tabel sendiri.',
  'import-nothing-taken':
    'Tidak satu baris pun dapat diambil. Hanya tanda terimanya yang disimpan; data lain tidak berubah. Perbaiki masalah yang disebut per baris, lalu impor lagi.',
  'import-source-changed':
    'Isi berkas ini tidak sama dengan berkas yang diimpor, sehingga barisnya tidak dapat diambil lagi. Tidak ada data yang berubah. Pilih berkas persis seperti saat diimpor.',
  'import-source-gone':
    'Berkas yang diimpor tidak ditemukan lagi di tempatnya. Tidak ada data yang berubah. Pilih berkas itu sekali lagi.',
  'unit-unknown': 'Unit “{{name}}” tidak dikenal. Tidak ada data yang berubah. Periksa namanya di Data induk.',
  'jobs-running':
    'Masih ada pekerjaan yang berjalan. Tidak ada data yang berubah. Tunggu sampai selesai atau batalkan, lalu ulangi.',
  'payment-in-future':
    'Tanggal bayar {{paidOn, longDate}} belum tiba. Pembayaran belum disimpan. Periksa tanggalnya; pembayaran dicatat setelah dibayar.',
  'still-counting':
    'Daftar peserta yang besar sedang dibaca untuk dihitung. Tidak ada yang hilang; angkanya muncul sebentar lagi, atau coba lagi.',
  'period-not-begun':
    'Periode ini belum mulai, sehingga belum ada yang dapat dilaporkan. Tidak ada berkas yang dibuat. Pilih periode yang sudah berjalan atau tanggal yang sudah tiba.',
  'nothing-to-wake': 'Tidak ada pengingat perjanjian ini yang sedang ditunda. Tidak ada data yang berubah.',
  'snooze-too-long':
    'Pengingat paling lama ditunda sampai {{latest}}, dan tidak melewati akhir perjanjian. Penundaan belum disimpan. Pilih tanggal yang lebih dekat.',
  'nothing-to-snooze':
    'Perjanjian ini belum mempunyai pengingat yang jatuh tempo, sehingga tidak ada yang ditunda. Tidak ada data yang berubah.',
  'store-unreachable':
    'Disk tempat data tidak dapat dibaca atau ditulisi. Perubahan terakhir tidak disimpan; data sebelumnya utuh. Periksa disk atau sambungannya, lalu buka program lagi.',
  'template-list-too-long':
    'Laporan ini berisi {{rows}} baris; templat diisi paling banyak {{limit}} baris. Tidak ada berkas yang ditulis. Persempit laporannya, atau pakai bentuk laporan program ini.',
  'template-list-twice':
    'Lembar “{{sheet}}”, sel {{cell}}: daftar yang sama sudah diulang di baris lain lembar ini. Tidak ada berkas yang ditulis. Sisakan satu baris berisi tanda daftar itu, lalu ulangi.',
  'template-mark-in-formula':
    'Lembar “{{sheet}}”, sel {{cell}}: sebuah tanda berdiri di dalam rumus. Tidak ada berkas yang ditulis. Letakkan tanda di sel tersendiri dan biarkan rumus merujuk sel itu.',
  'template-mark-open':
    'Lembar “{{sheet}}”, sel {{cell}}: ada tanda yang tidak ditutup dengan dua kurung kurawal atau tidak dapat dibaca. Tidak ada berkas yang ditulis. Perbaiki di Excel, lalu ulangi.',
  'template-mark-unknown':
    'Lembar “{{sheet}}”, sel {{cell}}: tanda {{mark}} tidak dikenal laporan ini. Tidak ada berkas yang ditulis. Pakai nama yang ada dalam daftar tanda, lalu ulangi.',
  'template-row-of-two-lists':
    'Lembar “{{sheet}}”, sel {{cell}}: satu baris berisi tanda dari dua daftar. Tidak ada berkas yang ditulis. Pisahkan ke dua baris, lalu ulangi.',
  'template-without-marks':
    'Berkas ini tidak berisi satu tanda pun, karena itu tidak ada yang dapat diisi. Tidak ada berkas yang ditulis. Tulis tanda di sel yang akan diisi, lalu ulangi.',
  'template-faulty':
    'Templat ini tidak dapat diisi: tanda {{mark}} tidak dikenal atau tidak ditutup. Tidak ada berkas yang dibuat dan templat lama tetap dipakai. Perbaiki tanda itu di Word, lalu pilih templatnya lagi.',
  'template-missing':
    'Templat kantor {{name}} tidak ditemukan lagi di folder data. Tidak ada berkas yang dibuat. Ganti templatnya, atau kembalikan templat bawaan.',
  'template-too-large':
    'Dokumen Word ini terlalu besar untuk menjadi templat. Templat lama tetap dipakai. Sisakan naskahnya saja dan perkecil gambarnya, lalu pilih lagi.',
  'template-unreadable':
    'Berkas ini bukan dokumen Word (.docx) yang dapat dibaca. Templat lama tetap dipakai. Buka berkasnya di Word, simpan sebagai .docx, lalu pilih lagi.',
  'profiles-faulty':
    'Berkas susunan daftar ini rusak, terpotong, atau diubah ({{place}}). Tidak ada yang diambil dan data tidak berubah. Mintalah pengirim menyimpan berkasnya lagi, lalu ulangi.',
  'profiles-newer':
    'Berkas susunan daftar ini dibuat oleh versi Pantau UCJ yang lebih baru. Tidak ada yang diambil dan data tidak berubah. Pasang versi terbaru di komputer ini, lalu ulangi.',
  'profiles-none':
    'Belum ada susunan daftar yang diingat, jadi tidak ada berkas yang ditulis. Susunan diingat setelah sebuah daftar diimpor.',
  'profiles-not-ours':
    'Berkas ini bukan berkas susunan daftar dari Pantau UCJ. Tidak ada yang diambil dan data tidak berubah. Pilih berkas .json yang disimpan dari layar Impor; daftar orang dibuka dengan “Pilih berkas”.',
  'profiles-too-large':
    'Berkas susunan daftar lebih besar dari {{megabytes}} MB. Tidak ada yang diambil atau ditulis, dan data tidak berubah. Periksa apakah berkasnya benar.',
};
