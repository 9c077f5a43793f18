import type { ErrorCode } from '../../error-codes.ts';

/** Words of every error: what happened, what it means for the data, what to do. */
export const errors: Record<ErrorCode, string> = {
  cancelled: 'Cancelled. No data was changed.',
  'input-invalid': 'Some fields are incomplete or not valid. No data was changed. Check the fields and try again.',
  internal:
    'The program met an error it does not know. The last change was not saved. Try again; if it happens again, send the log file to the administrator.',
  'not-found': 'This record was not found; it may have been deleted. No data was changed. Reload the list.',
  'stale-edit':
    'This record was changed from another window. Your change is not saved yet. Reload the record and change it again.',
  'unknown-channel': 'The program does not know this command. No data was changed.',
  'wrong-sender': 'The request was refused because it did not come from the program window. No data was changed.',
};
