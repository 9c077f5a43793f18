import type { participants as source } from '../id/participants.ts';
import type { Translation } from '../translation.ts';

export const participants: Translation<typeof source> = {
  title: 'Participants',
  help: {
    purpose: 'Everyone in the register, one line for one NIK, with their spells of participation.',
    steps:
      'Type in the search box: digits search NIK, KPJ and phone; letters search names. Arrows move between lines, Enter opens the person.',
  },
};
