/** Words of native menus and dialogs, which the main process shows. */
export const shell = {
  allFiles: 'Semua berkas',
  fileKinds: { workbook: 'Buku kerja dan daftar', attachment: 'PDF dan gambar' },
  chooseFile: { workbook: 'Pilih berkas daftar', attachment: 'Pilih hasil pindai' },
  saveFile: 'Simpan sebagai',
  refused: { title: 'Pantau UCJ tidak dapat dibuka', details: 'Rincian' },
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
