import { errors as enErrors } from './en/errors.ts';
import { shell as enShell } from './en/shell.ts';
import { errors as idErrors } from './id/errors.ts';
import { shell as idShell } from './id/shell.ts';

/** What the main process says itself, by language; the window has the whole catalogue. */
export const shellTexts = { id: { ...idShell, errors: idErrors }, en: { ...enShell, errors: enErrors } };

export type ShellTexts = (typeof shellTexts)['id'];
