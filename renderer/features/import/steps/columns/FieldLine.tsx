import { NativeSelect } from '@mantine/core';
import { columnName } from '../../../../../shared/import/column-name.ts';
import type { ListReading } from '../../../../../shared/import/column-reading.ts';
import { useTexts } from '../../../../lib/texts.ts';
import type { Texts } from '../../../../lib/texts.ts';
import { StatusTag } from '../../../../ui/StatusTag.tsx';
import type { Tone } from '../../../../ui/tone.ts';
import { changeChoices } from '../../draft/draft.ts';
import screen from '../../Import.module.css';
import table from '../Table.module.css';
import classes from './Columns.module.css';
import { readingWords } from '../../words.ts';
import type { ColumnMatch, FieldRow, FieldStatus } from './field-rows.ts';

interface Props {
  readonly row: FieldRow;
  readonly columns: readonly ColumnMatch[];
  readonly isRequired: boolean;
}

const tones: Record<FieldStatus, Tone> = {
  matched: 'ok',
  unsure: 'warn',
  confirmed: 'accent',
  needed: 'bad',
  ignored: 'muted',
};

/** One of our fields: the column it is read from, three samples of it, and how sure that is. */
export function FieldLine({ row: { reading, match, status }, columns, isRequired }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const label = readingWords(reading, language);
  return (
    <tr>
      <th scope="row">
        {label}
        {isRequired && <span className={classes.required}> *</span>}
      </th>
      <td className={table.source}>
        <NativeSelect
          size="xs"
          aria-label={t('imports.columns.choose', { field: label })}
          value={match ? String(match.column) : ''}
          onChange={(event) => choose(reading, match, event.currentTarget.value)}
          data={[
            { value: '', label: t('imports.columns.none') },
            ...columns.map(({ column, caption }) => ({
              value: String(column),
              label: `${columnName(column)} · ${caption || t('imports.columns.noCaption')}`,
            })),
          ]}
        />
      </td>
      <td className={classes.samples} title={match?.samples.join(' · ')}>
        {match?.samples.join(' · ')}
        {match?.carryDown && <span className={screen.quiet}> ({t('imports.columns.carried')})</span>}
      </td>
      <td className={classes.status}>
        <StatusTag tone={tones[status]}>{t(`imports.columns.${status}`)}</StatusTag>
        <span className={classes.matched}>{confidenceWords(status, match, texts)}</span>
      </td>
    </tr>
  );
}

function choose(reading: ListReading, present: ColumnMatch | undefined, value: string): void {
  const decision =
    value === '' ? present && { column: present.column, reading: null } : ({ column: Number(value), reading } as const);
  if (decision) changeChoices(({ decisions }) => ({ decisions: [...decisions, decision] }));
}

/** By what a column was recognised, and how sure that is. */
function confidenceWords(status: FieldStatus, match: ColumnMatch | undefined, { t }: Texts): string {
  if (!match || match.how === 'none' || (status !== 'matched' && status !== 'unsure')) return '';
  return t(`imports.columns.by.${match.how}`, { share: Math.round(match.confidence * 100) });
}
