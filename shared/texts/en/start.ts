import type { start as source } from '../id/start.ts';
import type { Translation } from '../translation.ts';

export const start: Translation<typeof source> = {
  title: 'Welcome to Pantau UCJ',
  purpose:
    'This program keeps the agreements with BPJS Ketenagakerjaan and the register of insured workers, and writes the Excel reports. All data stays on this computer.',
  empty: {
    title: 'Start empty',
    text: 'For your own office. Three fields, then the program is ready.',
    officeName: 'Office name',
    officeNameExample: 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Banggai',
    regencyCode: 'Regency code (Kemendagri)',
    regencyCodeHint: 'For example 72.01; not the BPS code 7202.',
    regencyCodeWrong: 'Write two digits, a dot, two digits, for example 72.01.',
    headName: 'Head of office',
    headNameHint: 'Signs the reports; may be filled in later.',
    begin: 'Start',
  },
  sample: {
    title: 'Try with sample data',
    text: 'A sample office with 24 sub-districts, 32 departments, 14,000 participants and agreements since 2019. Marked on every screen and removed with one click.',
    load: 'Load sample data',
    loaded: 'Sample data is ready: {{participants, number}} participants and {{agreements, number}} agreements.',
  },
  folder: 'Data is stored in {{folder}}',
};
