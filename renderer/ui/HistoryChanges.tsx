import type { HistoryEntry } from '../../shared/actions/schema.ts';
import { isPlainDate } from '../../shared/dates.ts';
import { programmesFromBits } from '../../shared/segments.ts';
import type { Format } from '../lib/format.ts';
import { sayIfKnown, useTexts } from '../lib/texts.ts';
import { tellableChanges } from './history-changes.ts';
import classes from './HistoryList.module.css';

type Change = HistoryEntry['changes'][number];

/** More lines than this are counted, not listed. */
const most = 6;

/** What an action changed in the fields of a record: "Desa: Pandanwangi menjadi Pandan Wangi". */
export function HistoryChanges({ changes }: { readonly changes: readonly Change[] }) {
  const { t, format, language } = useTexts();
  const told = tellableChanges(changes).flatMap((change) => {
    const field = sayIfKnown(`history.columns.${change.record}.${change.field}`, {}, language);
    return field === undefined
      ? []
      : [{ ...change, field, column: change.field, name: `${change.record}.${change.field}` }];
  });
  if (told.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {told.slice(0, most).map(({ field, column, name, before, after }) => (
        <li key={`${column} ${field}`}>
          {t(`history.change.${before === null ? 'filled' : after === null ? 'emptied' : 'replaced'}`, {
            field,
            before: valueWords(column, name, before, format, language),
            after: valueWords(column, name, after, format, language),
          })}
        </li>
      ))}
      {told.length > most && <li>{t('ui.history.moreChanges', { count: told.length - most })}</li>}
    </ul>
  );
}

/** A value as people write it; codes have their words in the texts of the feature. */
function valueWords(column: string, name: string, value: string | null, format: Format, language: 'id' | 'en'): string {
  if (value === null) return '';
  if (column === 'wage') return format.rupiah(Number(value));
  if (column === 'nik') return format.nik(value);
  if (column === 'programmes') return programmesFromBits(Number(value)).join(' + ').toUpperCase() || '-';
  if (column === 'segments') return (JSON.parse(value) as string[]).join(', ').toUpperCase() || '-';
  if (isPlainDate(value)) return format.longDate(value);
  const texts = codes[name] ?? codes[column];
  return (texts === undefined ? undefined : sayIfKnown(`${texts}.${String(value)}`, {}, language)) ?? value;
}

const codes: Readonly<Record<string, string>> = {
  'agreement.kind': 'agreements.kind',
  sex: 'participants.sex',
  segment: 'participants.segmentShort',
  end_reason: 'participants.endReason',
};
