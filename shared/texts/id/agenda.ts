/** Words of the agenda: screen, printed page and calendar file. */
export const agenda = {
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
