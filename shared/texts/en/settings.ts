import type { settings as source } from '../id/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof source> = {
  title: 'Settings',
  help: {
    purpose: 'Office name, letterhead, appearance, language and storage folder.',
    steps: 'Fields take effect when saved. Appearance and language take effect at once.',
  },
};
