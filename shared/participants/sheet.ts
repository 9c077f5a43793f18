import { formatMonth } from '../format.ts';
import { catalogue } from '../texts/catalogue.ts';
import type { CellValue, ColumnType, SheetSpec } from '../workbook/spec.ts';
import type { ParticipantColumn, ParticipantRow } from './schema.ts';

type Language = keyof typeof catalogue;

/** How a column of the grid stands in Excel; text unless it says otherwise. */
const types: Partial<Record<ParticipantColumn, readonly [ColumnType, width: number]>> = {
  nik: ['identifier', 19],
  name: ['text', 30],
  sex: ['text', 6],
  birthDate: ['date', 12],
  kpj: ['identifier', 14],
  wage: ['rupiah', 16],
  phone: ['identifier', 16],
  segment: ['text', 10],
  status: ['text', 14],
  lastPaid: ['text', 16],
  unpaid: ['integer', 12],
  lapsesOn: ['date', 14],
};

/** The grid as a sheet: the chosen columns in their order under the captions of the screen. Rows come beside it. */
export function participantSheet(chosen: readonly ParticipantColumn[], language: Language): SheetSpec {
  const texts = catalogue[language].participants;
  return {
    name: texts.title,
    columns: chosen.map((key) => {
      const [type, width] = types[key] ?? ['text', 22];
      return { key, type, width };
    }),
    header: chosen.map((column) => ({ caption: texts.column[column], column })),
    freeze: { columns: 0 },
    autoFilter: true,
  };
}

/** One person of the grid as cells. */
export function participantGridCells(
  row: ParticipantRow,
  chosen: readonly ParticipantColumn[],
  language: Language,
): CellValue[] {
  const texts = catalogue[language].participants;
  return chosen.map((column) => {
    switch (column) {
      case 'status':
        return row.isActive ? texts.active : texts.inactive;
      case 'segment':
        return row.segment && texts.segmentShort[row.segment];
      case 'lastPaid':
        return row.lapse?.lastPaid ? formatMonth(row.lapse.lastPaid, language) : null;
      case 'unpaid':
      case 'lapsesOn':
        return row.lapse?.[column] ?? null;
      default:
        return row[column];
    }
  });
}
