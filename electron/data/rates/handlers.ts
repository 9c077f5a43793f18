import type { Handlers } from '../context.ts';
import { previewRates } from './preview.ts';
import { allRules } from './rows.ts';
import { removeRule, restoreRule, saveRule } from './save.ts';
import { originOf } from './shipped.ts';

export const rateHandlers = {
  'rates.list': ({ reader }) => allRules(reader).map((rule) => ({ ...rule, origin: originOf(rule) })),
  'rates.save': saveRule,
  'rates.remove': (context, { uid }) => removeRule(context, uid),
  'rates.restore': (context, { uid }) => restoreRule(context, uid),
  'rates.preview': previewRates,
} satisfies Handlers<'rates'>;
