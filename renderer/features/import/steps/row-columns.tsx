import type { ListKind } from '../../../../shared/import/list-kind.ts';
import type { PreviewRow } from '../../../../shared/import/schema.ts';
import type { Texts } from '../../../lib/texts.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { outcomeTones } from '../words.ts';

/** What every list of rows begins with: where in the file, and who or which agreement. */
export function subjectColumns(kind: ListKind, texts: Texts, isOfSeveral: boolean): Column<PreviewRow>[] {
  const { t, format } = texts;
  const place: Column<PreviewRow> = isOfSeveral
    ? {
        id: 'row',
        header: t('imports.row.place'),
        width: 130,
        text: ({ sheet, row }) => `${sheet} · ${format.number(row)}`,
      }
    : { id: 'row', header: t('imports.row.excel'), width: 98, align: 'right', text: ({ row }) => format.number(row) };
  return [place, ...(kind === 'agreements' ? agreementColumns : personColumns)(texts)];
}

function agreementColumns({ t }: Texts): Column<PreviewRow>[] {
  const none = t('ui.none');
  return [
    {
      id: 'number',
      header: t('agreements.column.number'),
      width: 150,
      identifier: true,
      text: ({ agreement }) => agreement?.number ?? none,
    },
    { id: 'title', header: t('agreements.column.title'), width: 120, text: ({ name }) => name ?? none },
  ];
}

function personColumns({ t, format }: Texts): Column<PreviewRow>[] {
  return [
    {
      id: 'nik',
      header: t('imports.row.nik'),
      width: 172,
      identifier: true,
      text: ({ nik }) => format.nik(nik),
      copy: ({ nik }) => nik ?? '',
    },
    { id: 'name', header: t('imports.row.name'), width: 140, text: ({ name }) => name ?? t('ui.none') },
  ];
}

/** What becomes of the row. */
export function outcomeColumn({ t }: Texts, hidden = false): Column<PreviewRow> {
  return {
    id: 'outcome',
    header: t('imports.row.outcome'),
    width: 100,
    hidden,
    text: ({ outcome }) => t(`imports.balance.${outcome}`),
    cell: ({ outcome }) => <StatusTag tone={outcomeTones[outcome]}>{t(`imports.balance.${outcome}`)}</StatusTag>,
  };
}
