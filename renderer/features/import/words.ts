import type { Outcome } from '../../../shared/import/schema.ts';
import type { ProblemLevel } from '../../../shared/problems.ts';
import { programmesFromBits } from '../../../shared/segments.ts';
import { isPlainDate } from '../../../shared/dates.ts';
import type { Language } from '../../lib/preferences.ts';
import { sayIfKnown } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import type { Tone } from '../../ui/tone.ts';

/** The name of a field or of a combined reading ("Tempat dan tanggal lahir"). */
export function readingWords(reading: string, language: Language): string {
  return sayIfKnown(`importRules.readings.${reading}`, {}, language) ?? reading;
}

/** Why a value differs from what is written. */
export function repairWords(reason: string, language: Language): string {
  return sayIfKnown(`importRules.repairs.${reason}`, {}, language) ?? reason;
}

/** The name of a stored field as the history tells it. */
export function columnWords(column: string, language: Language): string {
  return (
    sayIfKnown(`history.columns.participant.${column}`, {}, language) ??
    sayIfKnown(`history.columns.participation.${column}`, {}, language) ??
    sayIfKnown(`history.columns.agreement.${column}`, {}, language) ??
    column
  );
}

/** A stored value as people write it. */
export function valueWords(column: string, value: string | null, { t, format, language }: Texts): string {
  if (value === null) return t('ui.none');
  if (column === 'wage') return format.rupiah(Number(value));
  if (column === 'end_reason') return sayIfKnown(`participants.endReason.${value}`, {}, language) ?? value;
  if (column === 'agreementKind') return sayIfKnown(`agreements.kind.${value}`, {}, language) ?? value;
  if (column === 'nik') return format.nik(value);
  if (column === 'programmes') return programmesFromBits(Number(value)).join(' + ').toUpperCase() || t('ui.none');
  return isPlainDate(value) ? format.date(value) : value;
}

export const levelTones: Record<ProblemLevel, Tone> = { error: 'bad', warning: 'warn', info: 'info' };

export const outcomeTones: Record<Outcome, Tone> = {
  new: 'ok',
  changed: 'accent',
  same: 'muted',
  conflict: 'warn',
  rejected: 'bad',
  skipped: 'muted',
};
