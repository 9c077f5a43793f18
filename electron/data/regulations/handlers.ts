import { matchesRegulation } from '../../../shared/regulations/search.ts';
import type { Handlers } from '../context.ts';
import { attachRegulationFile, detachRegulationFile } from './files.ts';
import { allRegulations } from './rows.ts';
import { removeRegulation, saveRegulation } from './save.ts';

export const regulationHandlers = {
  'regulations.list': ({ reader, today }, { search }) =>
    allRegulations(reader, today()).filter((regulation) => matchesRegulation(regulation, search)),
  'regulations.save': saveRegulation,
  'regulations.remove': (context, { uid }) => removeRegulation(context, uid),
  'regulations.attach': attachRegulationFile,
  'regulations.detach': (context, { uid }) => detachRegulationFile(context, uid),
} satisfies Handlers<'regulations'>;
