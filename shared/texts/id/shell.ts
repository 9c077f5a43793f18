/** Words of native menus and dialogs, which the main process shows. */
export const shell = {
  allFiles: 'Semua berkas',
  fileKinds: {
    workbook: 'Buku kerja dan daftar',
    attachment: 'PDF, gambar, dan dokumen',
    template: 'Dokumen Word',
    calendar: 'Kalender',
  },
  chooseFile: { workbook: 'Pilih berkas daftar', attachment: 'Pilih hasil pindai', template: 'Pilih templat' },
  saveFile: 'Simpan sebagai',
  refused: { title: 'Pantau UCJ tidak dapat dibuka', details: 'Rincian' },
  reminder: {
    ending: 'Berakhir {{on}} ({{left}}).',
    ended: 'Sudah berakhir {{on}} ({{left}}).',
    moreTitle: 'Pantau UCJ',
    more: 'Perjanjian lain yang perlu dikerjakan: {{count}}.',
    sample: 'Data contoh. {{text}}',
  },
  stopped: {
    page: 'Jendela program berkali-kali berhenti bekerja',
    pageAdvice:
      'Yang sudah disimpan tetap utuh. Muat ulang jendela, atau keluar dan jalankan lagi program. Bila masih terjadi, nyalakan ulang komputer dan kirim berkas log kepada pengelola.',
    data: 'Bagian program yang menyimpan data berhenti',
    dataAdvice:
      'Yang sudah disimpan tetap utuh; perubahan yang sedang dikirim tidak tersimpan. Buka lagi data, lalu ulangi perubahan itu. Bila masih terjadi, kirim berkas log kepada pengelola.',
    notReopened: 'Data belum dapat dibuka lagi',
    log: 'Berkas log: {{log}}',
    reload: 'Muat ulang jendela',
    reopen: 'Buka lagi data',
    quit: 'Keluar',
  },
  menu: {
    program: 'Program',
    quit: 'Keluar',
    edit: 'Sunting',
    undo: 'Urungkan ketikan',
    redo: 'Ulangi ketikan',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    selectAll: 'Pilih semua',
    view: 'Tampilan',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    resetZoom: 'Ukuran asli',
    fullScreen: 'Layar penuh',
  },
};
