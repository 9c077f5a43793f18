import { formatPeriod } from '../format.ts';
import { formatNip } from '../identifiers.ts';
import type { Period, PlainDate } from '../dates.ts';
import { isPlainDate, isQuarter, quarterParts } from '../dates.ts';
import type { Official } from '../masterdata/schema.ts';
import type { Office } from '../office/schema.ts';
import { figureSheetOf } from '../reports/figures.ts';
import { resolvedRows, totalsOf } from '../reports/preview.ts';
import type { ReportBody } from '../reports/table.ts';
import type { CellValue, ColumnSpec } from '../workbook/spec.ts';
import type { TemplateBlock, TemplateData, TemplateValue } from './schema.ts';

interface Facts {
  readonly office: Office;
  readonly head: Pick<Official, 'name' | 'nip' | 'rank' | 'position'> | undefined;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
}

/**
 * A report as a template takes it: `{{baris.kecamatan}}` is a column of its first sheet called by its caption, `{{baris2.…}}` of the
 * second, `{{jumlah.…}}` and `{{jumlah2.…}}` the sums, the rest is about the office and the period. Formulas of the layout come as
 * their results. Marks are Indonesian in every language of the program, because they stand in the office's files.
 */
export function templateDataOf(sheets: readonly ReportBody[], facts: Facts): TemplateData {
  const named = sheets.map((sheet, place) => {
    return { sheet, resolved: [...resolvedRows(sheet)], suffix: place === 0 ? '' : String(place + 1) };
  });
  const blocks = named.map(({ sheet, resolved, suffix }) => [`baris${suffix}`, blockOf(sheet, resolved)] as const);
  const totals = named.flatMap(({ sheet, resolved, suffix }) =>
    [...totalsOf(sheet, resolved)].map(
      ([key, value]) =>
        [`jumlah${suffix}.${marksOfColumns(sheet).get(key)}`, valueOf(columnOf(sheet, key), value)] as const,
    ),
  );
  return { fields: { ...fieldsOf(facts), ...Object.fromEntries(totals) }, blocks: Object.fromEntries(blocks) };
}

/** Names of all marks that a report knows, in the order in which they are explained. */
export function marksOf({ fields, blocks }: TemplateData): string[] {
  const lists = Object.entries(blocks).flatMap(([name, { columns }]) => columns.map((column) => `${name}.${column}`));
  return [...Object.keys(fields), ...lists].map((name) => `{{${name}}}`);
}

function fieldsOf({ office, head, period, asOf, today }: Facts): Record<string, TemplateValue> {
  return {
    kabupaten: office.regencyName,
    pemerintah: office.government,
    kantor: office.name,
    alamat: office.address,
    tempat: office.signingPlace,
    periode: formatPeriod(period),
    tahun: Number(asOf.slice(0, 4)),
    triwulan: isQuarter(period) ? quarterParts(period).number : null,
    'keadaan-per': { day: asOf },
    'hari-ini': { day: today },
    kepala: head?.name ?? null,
    'kepala-nip': head?.nip ? formatNip(head.nip) : null,
    'kepala-pangkat': head?.rank ?? null,
    'kepala-jabatan': head?.position ?? null,
  };
}

/** What the columns of a sheet are called in marks: their captions with those above them, in small letters; a second one is numbered. */
function marksOfColumns({ table }: ReportBody): Map<string, string> {
  const used = new Map<string, number>();
  const marks = figureSheetOf(table).columns.map(({ key, caption }) => {
    const words = caption
      .toLowerCase()
      .replaceAll('%', ' persen ')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    const name = words.replaceAll(/^-+|-+$/g, '') || 'kolom';
    const again = (used.get(name) ?? 0) + 1;
    used.set(name, again);
    return [key, again === 1 ? name : `${name}-${again}`] as const;
  });
  return new Map(marks);
}

function blockOf(sheet: ReportBody, resolved: readonly CellValue[][]): TemplateBlock {
  const marks = marksOfColumns(sheet);
  const columns = sheet.table.columns.map((column) => ({ ...column, mark: marks.get(column.key) ?? column.key }));
  const rows = resolved.map((cells) =>
    Object.fromEntries(columns.map((column, place) => [column.mark, valueOf(column, cells[place] ?? null)])),
  );
  return { columns: columns.map(({ mark }) => mark), rows };
}

const columnOf = ({ table }: ReportBody, key: string) => table.columns.find((column) => column.key === key);

function valueOf(column: ColumnSpec | undefined, value: CellValue): TemplateValue {
  const type = column?.type;
  if (type === 'date' && isPlainDate(value)) return { day: value };
  return type === 'percent' && typeof value === 'number' ? { share: value } : value;
}
