import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { problemWords } from '../../../../../shared/import/problem-words.ts';
import type { ImportPreview, PreviewRow } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import type { Texts } from '../../../../lib/texts.ts';
import type { Column } from '../../../../ui/data-table/column.ts';
import { DataTable } from '../../../../ui/data-table/DataTable.tsx';
import { useDialog } from '../../../../ui/use-dialog.ts';
import type { Draft } from '../../draft/draft.ts';
import screen from '../../Import.module.css';
import difference from '../Difference.module.css';
import { readingWords, repairWords, valueWords } from '../../words.ts';
import { outcomeColumn, subjectColumns } from '../row-columns.tsx';
import { usePreviewRows } from '../use-preview-rows.ts';
import { Alike } from './Alike.tsx';
import { CellDialog } from './CellDialog.tsx';
import { type EditedCell, editedCell } from './edited-cell.ts';
import { becomesIn, type Group, writtenIn } from './groups.ts';

interface Props {
  readonly draft: Draft;
  readonly preview: ImportPreview;
  readonly group: Group;
}

/** The rows of one group: what is written, and what the program makes of it; each can be corrected. */
export function GroupRows({ draft, preview: { preview, sheets, kind: listKind }, group }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const { kind, code, field } = group;
  const words = kind === 'problem' ? problemWords(code, texts.words) : repairWords(code, language);
  const rows = usePreviewRows({ preview, field, ...(kind === 'problem' ? { problem: code } : { repair: code }) });
  const isOfSeveral = sheets.length > 1;
  const cell = useDialog<EditedCell>();
  const ask = cell.open;
  const columns = useMemo(
    () => [
      // a NIK that is missing, damaged or mended stands in the columns of the group: its room is for what belongs to it
      ...subjectColumns(listKind, texts, isOfSeveral).map((column) =>
        column.id === 'nik' && field === 'nik' ? { ...column, hidden: true } : column,
      ),
      ...(kind === 'repair' ? repairColumns : problemColumns)(texts, group),
      outcomeColumn(texts),
      editColumn(texts, (row) => editedCell(draft, group, row), ask),
    ],
    [texts, listKind, isOfSeveral, kind, field, group, draft, ask],
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
        onOpen={(row) => {
          const edited = editedCell(draft, group, row);
          if (edited) ask(edited);
        }}
      />
      {cell.subject && <CellDialog cell={cell.subject} opened={cell.opened} onClose={cell.close} />}
    </section>
  );
}

/** Opens what can be corrected in a row. */
function editColumn(
  { t, format }: Texts,
  cellOf: (row: PreviewRow) => EditedCell | null,
  ask: (cell: EditedCell) => void,
): Column<PreviewRow> {
  return {
    id: 'edit',
    header: t('imports.check.edit'),
    width: 60,
    text: () => '',
    cell: (row) => {
      const cell = cellOf(row);
      if (!cell) return null;
      const label = t('imports.check.editRow', { row: format.number(row.row) });
      return (
        <ActionIcon variant="default" size={24} aria-label={label} title={label} onClick={() => ask(cell)}>
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      );
    },
  };
}

/** Rows of which somebody has to say who they are. */
function isAlike({ code }: Group): boolean {
  return code.startsWith('match-');
}

function problemColumns({ t, words }: Texts, group: Group): Column<PreviewRow>[] {
  const others = ({ problems }: PreviewRow) =>
    problems
      .filter(({ code }) => code !== group.code)
      .map(({ code }) => problemWords(code, words))
      .join(', ');
  return [
    {
      id: 'written',
      header: t(isAlike(group) ? 'imports.row.recorded' : 'imports.row.written'),
      width: isAlike(group) ? 330 : 140,
      grow: true,
      text: (row) => writtenIn(group, row) || t('imports.row.empty'),
    },
    {
      id: 'others',
      header: t('imports.row.others'),
      width: 130,
      hidden: true,
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
      width: 112,
      grow: true,
      text: (row) => writtenIn(group, row),
      cell: (row) => <s className={difference.old}>{writtenIn(group, row)}</s>,
    },
    {
      id: 'becomes',
      header: t('imports.row.becomes'),
      width: group.field === 'nik' ? 190 : 114,
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
