import { ruleWords } from '../../shared/contributions/rule-words.ts';
import type { RateRuleBody } from '../../shared/contributions/schema.ts';
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
        <li key={`${name} ${before} ${after}`}>
          {t(`history.change.${wayOf(name, before, after)}`, {
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

/** Of a link one comes or goes, while the others stay. */
function wayOf(name: string, before: string | null, after: string | null) {
  const isLink = name === 'agreement_regulation.regulation_id' || name === 'agreement_unit.unit_id';
  if (before === null) return isLink ? 'linked' : 'filled';
  if (after === null) return isLink ? 'unlinked' : 'emptied';
  return 'replaced';
}

/** A value as people write it; codes have their words in the texts of the feature. */
function valueWords(column: string, name: string, value: string | null, format: Format, language: 'id' | 'en'): string {
  if (value === null) return '';
  if (column === 'wage') return format.rupiah(Number(value));
  if (column === 'nik') return format.nik(value);
  if (column === 'programmes') return programmesFromBits(Number(value)).join(' + ').toUpperCase() || '-';
  if (column === 'segments') return (JSON.parse(value) as string[]).join(', ').toUpperCase() || '-';
  if (name === 'agreement_kind.milestone_days') return (JSON.parse(value) as number[]).join(', ') || '-';
  if (name === 'agreement_kind.steps') return stepsWords(value);
  if (name === 'rate_rule.body') return ruleWords(JSON.parse(value) as RateRuleBody, language);
  if (isPlainDate(value)) return format.longDate(value);
  const texts = codes[name] ?? codes[column];
  return (texts === undefined ? undefined : sayIfKnown(`${texts}.${String(value)}`, {}, language)) ?? value;
}

/** The steps of a template with their days: "Telaah (120), Paraf (45)". */
function stepsWords(value: string): string {
  const steps = JSON.parse(value) as { step: string; daysBefore: number }[];
  return steps.map(({ step, daysBefore }) => `${step} (${daysBefore})`).join(', ') || '-';
}

const codes: Readonly<Record<string, string>> = {
  'office.arms': 'settings.office.armsValue',
  'agreement.kind': 'agreements.kind',
  sex: 'participants.sex',
  segment: 'participants.segmentShort',
  end_reason: 'participants.endReason',
};
