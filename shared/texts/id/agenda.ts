/** Words of the agenda: screen, printed page and calendar file. */
export const agenda = {
  title: 'Agenda',
  subtitle: '{{from, longDate}} - {{to, longDate}} · {{filter}}: {{count, number}} · keadaan per {{today, longDate}}',
  help: {
    purpose:
      'Agenda mengumpulkan hari-hari yang tidak boleh terlewat: tonggak dan batas pemberitahuan perjanjian, awal dan akhir masa berlaku, langkah daftar periksa, dan batas laporan triwulan. Yang sudah lewat tetapi belum selesai berdiri paling atas.',
    steps: 'Enter pada sebuah baris membuka perjanjian atau layar Laporan. Saringan di atas tidak mengubah data.',
    print: '“Cetak” mencetak baris yang sedang terlihat dengan kepala surat kantor, hitam di atas putih.',
    calendar:
      '“Simpan kalender (.ics)” menulis semua hari ini untuk Outlook, Google Kalender, atau ponsel. Simpan lagi dengan nama yang sama dan buka lagi berkas itu untuk memperbarui; hari yang sama tidak menjadi dua, dan yang sudah tidak ada lagi dibatalkan.',
  },
  print: 'Cetak',
  save: 'Simpan kalender (.ics)',
  written: '{{file}} selesai ditulis: {{count, number}} hari.',
  count_other: '{{count}} hal',
  isDone: 'selesai',
  overdue: 'Lewat waktu',
  filter: {
    label: 'Yang ditampilkan',
    open: 'Belum selesai',
    done: 'Selesai',
    all: 'Semua',
    counted: '{{name}} ({{count, number}})',
  },
  kind: {
    milestone: 'Pengingat',
    notice: 'Pemberitahuan',
    start: 'Mulai berlaku',
    end: 'Berakhir',
    step: 'Daftar periksa',
    report: 'Laporan',
  },
  empty: {
    title: 'Tidak ada yang dapat ditampilkan',
    open: 'Tidak ada yang lewat waktu, dan tidak ada yang belum selesai dalam 24 bulan ke depan.',
    done: 'Belum ada yang selesai dalam 24 bulan ke depan.',
    all: 'Belum ada perjanjian atau laporan dalam 24 bulan ke depan.',
  },
  calendarName: 'Agenda Pantau UCJ',
  entry: {
    milestone: '{{title}}: berakhir {{days}} hari lagi',
    notice: '{{title}}: batas pemberitahuan kepada pihak kedua',
    start: '{{title}}: mulai berlaku',
    end: '{{title}}: hari terakhir berlaku',
    step: '{{step}} ({{title}})',
    report: 'Batas laporan {{period}} ke Mendagri',
  },
  done: 'Selesai: {{entry}}',
  number: 'Nomor {{number}}',
};
