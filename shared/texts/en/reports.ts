import type { reports as source } from '../id/reports.ts';
import type { Translation } from '../translation.ts';

export const reports: Translation<typeof source> = {
  title: 'Reports',
  help: {
    purpose: 'Writes the quarterly reports and recapitulations in Excel, ready to print and sign.',
    steps: 'Choose a layout and a period, check the preview, then choose Make Excel.',
  },
};
