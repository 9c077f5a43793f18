import { isPlainDate } from '../../../../shared/dates.ts';
import { missingFields } from '../../../../shared/import/choose-columns.ts';
import type { TextKey } from '../../../lib/texts.ts';
import { type Draft, readingsOf } from '../draft/draft.ts';

/** What keeps the clerk from going on. */
export function obstacleTo(draft: Draft): TextKey | undefined {
  const { step, seen, preview, defaults } = draft;
  if ((step === 'head' || step === 'columns') && !seen?.band) return 'imports.head.none';
  if (step === 'columns') {
    const kind = seen?.kind ?? 'participants';
    if (missingFields(readingsOf(draft), kind).length > 0) {
      return kind === 'agreements' ? 'importedAgreements.missing' : 'imports.columns.missing';
    }
    if (!defaults.startsOn || !isPlainDate(defaults.startsOn)) return 'imports.defaults.startMissing';
  }
  return step === 'preview' && !preview ? 'imports.noPreview.title' : undefined;
}
