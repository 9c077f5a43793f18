import { isPlainDate } from '../../../../shared/dates.ts';
import { missingFields } from '../../../../shared/import/choose-columns.ts';
import type { TextKey } from '../../../lib/texts.ts';
import { type Draft, readingsOf } from '../draft/draft.ts';

const missingWords = {
  participants: 'imports.columns.missing',
  agreements: 'importedAgreements.missing',
  'insurer-list': 'insurerList.missing',
} as const;

/** What keeps the clerk from going on. */
export function obstacleTo(draft: Draft): TextKey | undefined {
  const { step, seen, preview, defaults, month } = draft;
  if (step === 'file' && seen?.kind === 'insurer-list' && month === null) return 'insurerList.monthMissing';
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
