import { useMemo } from 'react';
import { problemWords } from '../../../../../shared/import/problem-words.ts';
import type { ImportPreview, PreviewRow } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import type { Texts } from '../../../../lib/texts.ts';
import type { Column } from '../../../../ui/data-table/column.ts';
import { DataTable } from '../../../../ui/data-table/DataTable.tsx';
import screen from '../../Import.module.css';
import difference from '../Difference.module.css';
import { readingWords, repairWords, valueWords } from '../../words.ts';
import { outcomeColumn, subjectColumns } from '../row-columns.tsx';
import { usePreviewRows } from '../use-preview-rows.ts';
import { Alike } from './Alike.tsx';
import { becomesIn, type Group, writtenIn } from './groups.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly group: Group;
}

/** The rows of one group: what is written, and what the program makes of it. */
export function GroupRows({ preview: { preview, sheets, kind: listKind }, group }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const { kind, code, field } = group;
  const words = kind === 'problem' ? problemWords(code, language) : repairWords(code, language);
  const rows = usePreviewRows({ preview, field, ...(kind === 'problem' ? { problem: code } : { repair: code }) });
  const isOfSeveral = sheets.length > 1;
  const columns = useMemo(
    () => [
      // a NIK that is missing or damaged tells nobody apart: its room is for who the row may be
      ...subjectColumns(listKind, texts, isOfSeveral).map((column) =>
        column.id === 'nik' && isAlike(group) ? { ...column, hidden: true } : column,
      ),
      ...(kind === 'repair' ? repairColumns : problemColumns)(texts, group),
      outcomeColumn(texts),
    ],
    [texts, listKind, isOfSeveral, kind, group],
  );
  return (
    <section className={screen.rows} aria-label={words}>
      <h2 className={screen.heading}>
        {words} · {readingWords(field, language)} · {t('imports.check.rows', { count: group.rows })}
      </h2>
      <Alike group={group} />
      <DataTable
        name={`import-${kind}${isOfSeveral ? '-sheets' : ''}`}
        label={words}
        columns={columns}
        rows={rows}
        rowKey={({ sheet, row }) => `${row} ${sheet}`}
      />
    </section>
  );
}

/** Rows of which somebody has to say who they are. */
function isAlike({ code }: Group): boolean {
  return code.startsWith('match-');
}

function problemColumns({ t, language }: Texts, group: Group): Column<PreviewRow>[] {
  const others = ({ problems }: PreviewRow) =>
    problems
      .filter(({ code }) => code !== group.code)
      .map(({ code }) => problemWords(code, language))
      .join(', ');
  return [
    {
      id: 'written',
      header: t(isAlike(group) ? 'imports.row.recorded' : 'imports.row.written'),
      width: isAlike(group) ? 400 : 140,
      grow: true,
      text: (row) => writtenIn(group, row) || t('imports.row.empty'),
    },
    {
      id: 'others',
      header: t('imports.row.others'),
      width: 130,
      hidden: isAlike(group),
      text: (row) => others(row) || t('ui.none'),
    },
  ];
}

function repairColumns(texts: Texts, group: Group): Column<PreviewRow>[] {
  const { t, language } = texts;
  const becomes = (row: PreviewRow) => valueWords(group.field, becomesIn(group, row), texts);
  return [
    {
      id: 'written',
      header: t('imports.row.written'),
      width: 130,
      grow: true,
      text: (row) => writtenIn(group, row),
      cell: (row) => <s className={difference.old}>{writtenIn(group, row)}</s>,
    },
    {
      id: 'becomes',
      header: t('imports.row.becomes'),
      width: 130,
      text: becomes,
      cell: (row) => (
        <>
          → <ins className={difference.now}>{becomes(row)}</ins>
        </>
      ),
    },
    {
      id: 'reason',
      header: t('imports.row.reason'),
      width: 180,
      hidden: true,
      text: () => repairWords(group.code, language),
    },
  ];
}
