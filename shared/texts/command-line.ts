import { commandLine as en } from './en/command-line.ts';
import { commandLine as id } from './id/command-line.ts';

/** What the command line says itself, by language; the window never loads it. */
export const commandLineTexts = { id, en };
