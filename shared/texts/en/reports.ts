import type { reports as source } from '../id/reports.ts';
import type { Translation } from '../translation.ts';

export const reports: Translation<typeof source> = {
  title: 'Reports',
  subtitle: '{{period}} closed on {{closed, longDate}}; report due {{due, longDate}}',
  help: {
    purpose: 'Writes the quarterly reports and recapitulations in Excel, ready to print and sign.',
    steps: 'Choose a layout and a period, check the preview, then choose Make Excel.',
    figures:
      'Figures come from the register of participants and agreements on the last day of the quarter, or today while the quarter lasts. Filters do not change data.',
    held: 'When the target file is open in Excel, the program asks: close it and try again, or save under another name.',
    issued:
      'Every file made is recorded under the preview: period, number of rows, time and the fingerprint of the file.',
  },
  catalogue: 'Layouts',
  layouts: {
    A: {
      name: 'Non-ASN staff by office',
      what: 'Non-ASN staff, those registered and active, budget and realisation of each office.',
      who: 'Asked for every quarter by SE Mendagri 842.2/5193/SJ',
      file: 'Rekapitulasi Non-ASN',
    },
    F: {
      name: 'List of cooperation agreements',
      what: 'All agreements with BPJS Ketenagakerjaan, days left, state and what is to be done next.',
      who: 'For coordination meetings and the TKKSD',
      file: 'Daftar Perjanjian',
    },
    G: {
      name: 'List of participants by name',
      what: 'Active participants with NIK, address, category and funding; by unit, kecamatan or category.',
      who: 'For BPJS Ketenagakerjaan, offices and kecamatan',
      file: 'Daftar Peserta',
    },
  },
  due: 'due {{on, longDate}}',
  issuedAlready: 'already made',
  period: 'Period',
  running: '{{period}} (running)',
  unit: 'Unit',
  allUnits: 'All units',
  kecamatan: 'Kecamatan',
  allKecamatan: 'All kecamatan',
  category: 'Category',
  allCategories: 'All categories',
  make: 'Make Excel',
  preview: 'Preview',
  asOf: 'as of {{on, longDate}}',
  rows_one: '{{count, number}} row',
  rows_other: '{{count, number}} rows',
  cut: 'The first {{shown, number}} rows of {{total, number}} are shown. The Excel file holds all of them.',
  nothing: 'NIHIL',
  previewFailed: 'The preview could not be made',
  written: '{{file}} written: {{rows, number}} rows.',
  open: 'Open file',
  reveal: 'Show in folder',
  held: {
    title: 'The file is in use',
    text: 'The file “{{file}}” is open in Excel or may not be replaced. That file and the data are unchanged.',
    question: 'Close it in Excel and try again, or save under another name.',
    retry: 'Closed, try again',
    saveAs: 'Save as “{{file}}”',
  },
  issued: {
    title: 'Reports made so far',
    empty: 'No report file has been made yet.',
    column: {
      layout: 'Report',
      period: 'Period',
      asOf: 'As of',
      file: 'File',
      rows: 'Rows',
      at: 'Made',
      who: 'By',
      sha256: 'Fingerprint (SHA-256)',
    },
  },
};
