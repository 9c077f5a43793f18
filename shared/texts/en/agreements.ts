import type { agreements as source } from '../id/agreements.ts';
import type { Translation } from '../translation.ts';

export const agreements: Translation<typeof source> = {
  title: 'Agreements',
  help: {
    purpose:
      'Memoranda and cooperation agreements with BPJS Ketenagakerjaan, their terms and the preparation of renewals.',
    steps: 'Open an agreement that ends soon, work through its checklist, then choose Renew.',
  },
};
