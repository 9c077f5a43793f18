import type { TextKey } from '../../lib/texts.ts';

/** Help of F1 on every screen of the import. */
export const importHelp: readonly TextKey[] = [
  'imports.help.purpose',
  'imports.help.steps',
  'imports.help.keys',
  'imports.help.rules',
  'imports.help.profiles',
  'imports.help.leave',
];
