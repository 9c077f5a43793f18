import type { Handlers } from '../context.ts';
import { attachWorkforceFile, detachWorkforceFile } from './files.ts';
import { importWorkforce } from './import.ts';
import { workforceOfYear } from './list.ts';
import { allTargets } from './rows.ts';
import { chooseWorkforce, removeFigure, saveFigure } from './save.ts';
import { removeTarget, saveTarget } from './targets.ts';

export const workforceHandlers = {
  'workforce.list': ({ reader }, { year }) => workforceOfYear(reader, year),
  'workforce.save': saveFigure,
  'workforce.remove': (context, { uid }) => removeFigure(context, uid),
  'workforce.choose': chooseWorkforce,
  'workforce.import': importWorkforce,
  'workforce.attach': attachWorkforceFile,
  'workforce.detach': (context, { uid }) => detachWorkforceFile(context, uid),
} satisfies Handlers<'workforce'>;

export const targetHandlers = {
  'targets.list': ({ reader }) => allTargets(reader),
  'targets.save': saveTarget,
  'targets.remove': (context, { uid }) => removeTarget(context, uid),
} satisfies Handlers<'targets'>;
