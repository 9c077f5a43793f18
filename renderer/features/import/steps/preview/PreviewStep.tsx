import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ListKind } from '../../../../../shared/import/list-kind.ts';
import { type ImportPreview, type Outcome, outcomes, type PreviewRow } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import type { Texts } from '../../../../lib/texts.ts';
import type { Column } from '../../../../ui/data-table/column.ts';
import { DataTable } from '../../../../ui/data-table/DataTable.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import classes from '../../Import.module.css';
import { agreementFacts, memberFacts, personFacts } from './fact-columns.ts';
import { outcomeColumn, subjectColumns } from '../row-columns.tsx';
import { usePreviewRows } from '../use-preview-rows.ts';
import { Difference, differenceText } from './Difference.tsx';

const factsOf = { participants: personFacts, agreements: agreementFacts, 'insurer-list': memberFacts } as const;

const whatOf = {
  participants: 'imports.preview.what',
  agreements: 'importedAgreements.what',
  'insurer-list': 'insurerList.what',
} as const;

const rowTones = {
  new: 'ok',
  changed: undefined,
  same: undefined,
  conflict: 'warn',
  rejected: 'bad',
  skipped: undefined,
} as const;

/** Step 6: the difference that saving would make, row by row. */
export function PreviewStep({
  preview: { preview, kind, sheets, balance, absent },
}: {
  readonly preview: ImportPreview;
}) {
  const { t, format } = useTexts();
  const what = whatOf[kind];
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
        <span className={classes.quiet}>
          {t(`${what}.${outcome}`)} {absent > 0 && t('insurerList.absent', { count: absent })}
        </span>
      </div>
      <OutcomeRows key={outcome} preview={preview} kind={kind} isOfSeveral={sheets.length > 1} outcome={outcome} />
    </section>
  );
}

interface OutcomeProps {
  readonly preview: string;
  readonly kind: ListKind;
  readonly isOfSeveral: boolean;
  readonly outcome: Outcome;
}

function OutcomeRows({ preview, kind, isOfSeveral, outcome }: OutcomeProps) {
  const texts = useTexts();
  const { t } = texts;
  const rows = usePreviewRows({ preview, outcome });
  const columns = useMemo(
    () => [
      ...subjectColumns(kind, texts, isOfSeveral),
      ...(outcome === 'new' ? factsOf[kind](texts) : [differenceColumn(texts)]),
      outcomeColumn(texts, true),
    ],
    [texts, kind, isOfSeveral, outcome],
  );
  return (
    <DataTable
      name={`import-${outcome === 'new' ? 'new' : 'preview'}${kind === 'participants' ? '' : `-${kind}`}${isOfSeveral ? '-sheets' : ''}`}
      label={t(`imports.balance.${outcome}`)}
      columns={columns}
      rows={rows}
      rowKey={({ sheet, row }) => `${row} ${sheet}`}
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
