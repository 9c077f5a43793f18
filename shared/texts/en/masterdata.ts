import type { masterdata as source } from '../id/masterdata.ts';
import type { Translation } from '../translation.ts';

export const masterdata: Translation<typeof source> = {
  title: 'Master data',
  help: {
    purpose: 'Lists that every screen uses: areas, units, categories, funding sources, signing officials.',
    steps: 'Choose a list above, then add or change a line. What is still in use cannot be deleted.',
  },
};
