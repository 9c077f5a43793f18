import type { fields as source } from '../id/fields.ts';
import type { Translation } from '../translation.ts';

export const fields: Translation<typeof source> = {
  required: 'Required.',
  'amount-invalid': 'Enter whole rupiah. Example: 16,800.',
  'budget-months-beyond-year': 'The months covered go beyond December. Take fewer months or begin earlier.',
  'date-invalid': 'Date not recognised. Example: 8/12/2025 or 8 Dec 2025.',
  'life-date-implausible': 'The year cannot be right; a date from 1900 to 2100 is expected.',
  'term-date-implausible': 'The year cannot be right; a date from 1970 to 2100 is expected.',
  'addendum-needs-parent': 'Choose the agreement that this addendum changes.',
  'ends-before-start': 'The end date is before the start date.',
  'steps-incomplete': 'Name every step, or remove the empty one.',
  'urgent-before-prepare': 'The urgent time cannot begin before the time of preparation.',
  'too-long': 'Too long; at most {{limit, number}} characters.',
  'too-short': 'Too short; at least {{limit, number}} characters.',
  'too-big': 'Too large; at most {{limit, number}}.',
  'too-small': 'Too small; at least {{limit, number}}.',
  'not-a-number': 'Enter a number.',
  'wrong-format': 'This does not have the expected form.',
  'nip-invalid': 'A NIP has 18 digits: birth date, month of appointment, 1 or 2, serial.',
  'npp-invalid': 'An NPP has 8 letters or digits.',
  'not-in-list': 'Choose one from the list.',
};
