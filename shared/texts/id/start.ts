/** Words of the first start, before the store holds anything. */
export const start = {
  title: 'Selamat datang di Pantau UCJ',
  purpose:
    'Program ini mencatat perjanjian dengan BPJS Ketenagakerjaan, peserta jaminan sosial ketenagakerjaan, dan menyusun laporan Excel. Semua data disimpan di komputer ini.',
  empty: {
    title: 'Mulai kosong',
    text: 'Untuk kantor Anda sendiri. Tiga isian, lalu program siap dipakai.',
    officeName: 'Nama kantor',
    officeNameExample: 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Banggai',
    regencyCode: 'Kode kabupaten (Kemendagri)',
    regencyCodeHint: 'Misalnya 72.01; bukan kode BPS 7202.',
    regencyCodeWrong: 'Tulis dua digit, titik, dua digit, misalnya 72.01.',
    headName: 'Kepala dinas',
    headNameHint: 'Untuk tanda tangan laporan; dapat diisi nanti.',
    begin: 'Mulai',
  },
  sample: {
    title: 'Coba dengan data contoh',
    text: 'Kantor contoh dengan 24 kecamatan, 32 perangkat daerah, 14.000 peserta, dan perjanjian sejak 2019. Ditandai di setiap layar dan dapat dihapus dengan satu klik.',
    load: 'Muat data contoh',
    loaded: 'Data contoh siap: {{participants, number}} peserta dan {{agreements, number}} perjanjian.',
  },
  folder: 'Data disimpan di {{folder}}',
};
