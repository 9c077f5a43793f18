import { useTexts } from '../../lib/texts.ts';
import { useExcelFile } from '../../lib/use-excel-file.ts';
import type { TableExport } from '../../ui/data-table/TableExcel.tsx';
import type { CoverageChoice, CoverageFilter } from './use-coverage.ts';

/** The table of the screen and its months into an Excel file: the same day, filters and groups. */
export function useCoverageExport(filter: CoverageFilter, { by, interpolate }: CoverageChoice): TableExport {
  const { t, language } = useTexts();
  const { write, ...job } = useExcelFile('coverage.export', t('coverage.title'));
  return { ...job, write: () => write({ ...filter, by, interpolate, language }) };
}
