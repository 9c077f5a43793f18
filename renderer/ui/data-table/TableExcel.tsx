import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { RunningJob } from '../../lib/jobs.ts';
import { useTexts } from '../../lib/texts.ts';
import { JobProgress } from '../JobProgress.tsx';

/** Writes the rows of a table into an Excel file. */
export interface TableExport {
  /** Gets the columns that are shown, in their order. */
  readonly write: (columns: readonly string[]) => void;
  readonly isRunning: boolean;
  readonly running: RunningJob | null;
}

interface Props {
  readonly excel: TableExport;
  readonly total: number | undefined;
  readonly columns: readonly { readonly id: string }[];
}

/** The button "Excel" at the foot of a table; while the file is written, how far it is. */
export function TableExcel({ excel, total = 0, columns }: Props) {
  const { t } = useTexts();
  if (excel.isRunning) return <JobProgress job={excel.running} title={t('ui.table.excelWriting')} />;
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
      disabled={total === 0}
      title={t('ui.table.excelHint', { count: total })}
      onClick={() => excel.write(columns.map(({ id }) => id))}
    >
      {t('ui.table.excel')}
    </Button>
  );
}
