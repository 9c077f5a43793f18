import type { ParticipantColumn } from '../../../../shared/participants/schema.ts';
import { participantColumnNames } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useExcelFile } from '../../../lib/use-excel-file.ts';
import type { TableExport } from '../../../ui/data-table/TableExcel.tsx';
import type { ListFilter } from './filter.ts';
import type { PeopleSort } from './people.ts';

const isColumn = (id: string): id is ParticipantColumn => participantColumnNames.some((name) => name === id);

/** The people of the grid into an Excel file: the same filter, order and columns. */
export function usePeopleExport(filter: ListFilter, { column, descending }: PeopleSort): TableExport {
  const { t, language } = useTexts();
  const { write, ...job } = useExcelFile('participants.export', t('participants.title'));
  return {
    ...job,
    write: (shown) => write({ ...filter, sort: column, descending, columns: shown.filter(isColumn), language }),
  };
}
