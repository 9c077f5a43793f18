import { isPlainDate } from '../../../../shared/dates.ts';
import { missingFields } from '../../../../shared/import/choose-columns.ts';
import type { TextKey } from '../../../lib/texts.ts';
import { type Draft, readingsOf } from '../draft/draft.ts';
import { monthsNamed } from '../draft/sheets.ts';

const missingWords = {
  participants: 'imports.columns.missing',
  agreements: 'importedAgreements.missing',
  'insurer-list': 'insurerList.missing',
} as const;

/** What keeps the clerk from going on. */
export function obstacleTo(draft: Draft): TextKey | undefined {
  const { step, seen, preview, defaults, month, isKindChosen } = draft;
  if (step === 'file' && seen?.mayBeInsurerList && !isKindChosen) return 'insurerList.undecided';
  if (step === 'file' && seen?.kind === 'insurer-list') {
    if (monthsNamed(draft).length > 1) return 'insurerList.monthsDiffer';
    if (month === null) return 'insurerList.monthMissing';
  }
  if ((step === 'head' || step === 'columns') && !seen?.band) return 'imports.head.none';
  if (step === 'columns') {
    const kind = seen?.kind ?? 'participants';
    if (missingFields(readingsOf(draft), kind).length > 0) {
      return missingWords[kind];
    }
    if (!defaults.startsOn || !isPlainDate(defaults.startsOn)) return 'imports.defaults.startMissing';
  }
  return step === 'preview' && !preview ? 'imports.noPreview.title' : undefined;
}
