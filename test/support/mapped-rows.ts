import type { ColumnReading } from '../../shared/import/column-reading.ts';
import { createRowMapper } from '../../shared/import/map-row.ts';
import type { MappedRow, RowMapper, RowMappingOptions } from '../../shared/import/mapped-row.ts';
import { sourceRow, type TestCell } from './source-rows.ts';

const options: RowMappingOptions = { dateOrder: 'dmy', today: '2026-11-22', regencyPrefixes: ['7201'] };

/** A valid NIK of Banggai: a woman born on 4 November 1980. */
export const aNik = '7201014411800020';

/** Mapper of a sheet whose columns are `readings`, from the left. */
export function mapperOf(readings: readonly ColumnReading[], changed: Partial<RowMappingOptions> = {}): RowMapper {
  return createRowMapper(
    readings.map((reading, column) => ({ column, reading })),
    { ...options, ...changed },
  );
}

/** One cell of `reading` beside a valid NIK and a name. */
export function readCell(reading: ColumnReading, cell: TestCell, changed?: Partial<RowMappingOptions>): MappedRow {
  return mapperOf(['nik', 'name', reading], changed)(sourceRow(7, [aNik, 'Siti Rahman', cell]));
}

/** Codes of a row's problems, in order. */
export const codesOf = ({ problems }: MappedRow): string[] => problems.map(({ code }) => code);
