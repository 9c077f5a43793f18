import type { home as source } from '../id/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof source> = {
  title: 'Home',
  help: {
    purpose: 'Home shows what needs doing first: reports due, agreements to renew and data to repair.',
    steps: 'Work from the top line down. The button at the end of a line opens the screen where the work is done.',
  },
};
