import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type ImportPreview, type Outcome, outcomes, type PreviewRow } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import type { Texts } from '../../../../lib/texts.ts';
import type { Column } from '../../../../ui/data-table/column.ts';
import { DataTable } from '../../../../ui/data-table/DataTable.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import classes from '../../Import.module.css';
import { outcomeColumn, personColumns } from '../row-columns.tsx';
import { usePreviewRows } from '../use-preview-rows.ts';
import { Difference, differenceText } from './Difference.tsx';

const rowTones = {
  new: 'ok',
  changed: undefined,
  same: undefined,
  conflict: 'warn',
  rejected: 'bad',
  skipped: undefined,
} as const;

/** Step 6: the difference that saving would make, row by row. */
export function PreviewStep({ preview: { preview, balance } }: { readonly preview: ImportPreview }) {
  const { t, format } = useTexts();
  const [outcome, setOutcome] = useState<Outcome>(() => outcomes.find((one) => balance[one] > 0) ?? 'new');
  return (
    <section className={classes.rows} aria-label={t('imports.preview.title')}>
      <div className={classes.row}>
        <SegmentedControl
          aria-label={t('imports.preview.title')}
          value={outcome}
          onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'new')}
          data={outcomes.map((one) => ({
            value: one,
            label: `${t(`imports.balance.${one}`)} ${format.number(balance[one])}`,
          }))}
        />
        <span className={classes.quiet}>{t(`imports.preview.what.${outcome}`)}</span>
      </div>
      <OutcomeRows key={outcome} preview={preview} outcome={outcome} />
    </section>
  );
}

function OutcomeRows({ preview, outcome }: { readonly preview: string; readonly outcome: Outcome }) {
  const texts = useTexts();
  const { t } = texts;
  const rows = usePreviewRows({ preview, outcome });
  const columns = useMemo(
    () => [
      ...personColumns(texts),
      ...(outcome === 'new' ? factColumns(texts) : [differenceColumn(texts)]),
      outcomeColumn(texts, true),
    ],
    [texts, outcome],
  );
  return (
    <DataTable
      name={outcome === 'new' ? 'import-new' : 'import-preview'}
      label={t(`imports.balance.${outcome}`)}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
      rowTone={(row) => rowTones[row.outcome]}
      empty={
        <Empty title={t('imports.preview.empty')}>
          {t(outcome === 'same' ? 'imports.preview.sameText' : 'imports.preview.emptyText')}
        </Empty>
      }
    />
  );
}

/** What saving would change, or why the row is not saved. */
function differenceColumn(texts: Texts): Column<PreviewRow> {
  return {
    id: 'difference',
    header: texts.t('imports.preview.difference'),
    width: 260,
    grow: true,
    text: (row) => differenceText(row, texts),
    cell: (row) => <Difference row={row} />,
  };
}

/** What a new person brings, beside the name. */
function factColumns({ t, format }: Texts): Column<PreviewRow>[] {
  const none = t('ui.none');
  return [
    {
      id: 'birthDate',
      header: t('imports.fact.birthDate'),
      width: 96,
      text: ({ facts }) => format.date(facts.birthDate),
    },
    { id: 'sex', header: t('imports.fact.sex'), width: 48, text: ({ facts }) => facts.sex ?? none },
    { id: 'kecamatan', header: t('imports.fact.kecamatan'), width: 120, text: ({ facts }) => facts.kecamatan ?? none },
    { id: 'category', header: t('imports.fact.category'), width: 110, text: ({ facts }) => facts.category ?? none },
    { id: 'unit', header: t('imports.fact.unit'), width: 150, grow: true, text: ({ facts }) => facts.unit ?? none },
    { id: 'startsOn', header: t('imports.fact.startsOn'), width: 96, text: ({ facts }) => format.date(facts.startsOn) },
  ];
}
