import { z } from 'zod';
import { requiredLine, rowVersion } from '../fields.ts';
import { checklistTemplates } from './checklist.ts';
import { defaultMilestoneDays } from './milestones.ts';
import { agreementKinds, defaultPrepareDays, defaultUrgentDays, type AgreementKind } from './term.ts';

const days = z.int().min(0).max(730);
const templateStep = z.object({ step: requiredLine(200), daysBefore: days });

const settingFields = {
  kind: z.enum(agreementKinds),
  prepareDays: days,
  urgentDays: days,
  /** Days before the end; empty: agreements of this kind are not called to mind. */
  milestoneDays: z.array(days).max(12),
  noticeMonths: z.int().min(0).max(24),
  /** Length of a new term. */
  termMonths: z.int().min(1).max(600),
  steps: z.array(templateStep).max(30),
};

/** How agreements of one kind are followed; `rowVersion` is null while the shipped defaults hold. */
export const kindSetting = z.object({ rowVersion: rowVersion.nullable(), ...settingFields });
export type KindSetting = z.infer<typeof kindSetting>;
export const kindSettingEdit = kindSetting.refine(({ prepareDays, urgentDays }) => urgentDays <= prepareDays, {
  path: ['urgentDays'],
  error: 'urgent-before-prepare',
});
export type KindSettingEdit = z.infer<typeof kindSettingEdit>;

const yearly: ReadonlySet<AgreementKind> = new Set(['rencana-kerja']);

/**
 * What holds for a kind until the office chooses otherwise: two years, notice three months before. An addendum is not
 * called to mind: it ends with the agreement that it changes, and that one is renewed.
 */
export function defaultKindSetting(kind: AgreementKind): KindSetting {
  return {
    rowVersion: null,
    kind,
    prepareDays: defaultPrepareDays,
    urgentDays: defaultUrgentDays,
    milestoneDays: kind === 'addendum' ? [] : [...defaultMilestoneDays],
    noticeMonths: 3,
    termMonths: yearly.has(kind) ? 12 : 24,
    steps: [...checklistTemplates[kind]],
  };
}
