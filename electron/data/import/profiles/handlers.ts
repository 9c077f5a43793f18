import type { Output } from '../../../../shared/contract.ts';
import type { DataContext, Handlers } from '../../context.ts';
import { latestProfiles } from './kept-profiles.ts';
import { takeProfiles } from './take-profiles.ts';
import { writeProfiles } from './write-profiles.ts';

function listProfiles({ reader }: DataContext): Output<'import.profiles'> {
  return latestProfiles(reader).map(({ source, kind, file, at, choices }) => ({
    source,
    kind,
    file,
    at,
    columns: choices.columns.length,
  }));
}

/** What is remembered of heads of tables: listed, written to a file, taken from one. */
export const profileHandlers = {
  'import.profiles': listProfiles,
  'import.writeProfiles': writeProfiles,
  'import.takeProfiles': takeProfiles,
} satisfies Pick<Handlers<'import'>, 'import.profiles' | 'import.writeProfiles' | 'import.takeProfiles'>;
