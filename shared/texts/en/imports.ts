import type { imports as source } from '../id/imports.ts';
import type { Translation } from '../translation.ts';

export const imports: Translation<typeof source> = {
  title: 'Import',
  help: {
    purpose: 'Takes in Excel lists from departments, sub-districts and villages without retyping.',
    steps:
      'Drop a file on any screen. The program shows head rows, columns and problems before anything is saved. An import can be undone at any time.',
  },
};
