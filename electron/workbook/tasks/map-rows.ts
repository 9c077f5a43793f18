import { createAgreementMapper } from '../../../shared/import/agreements/map-row.ts';
import { type ColumnReading, fieldsOfReading, isAgreementReading } from '../../../shared/import/column-reading.ts';
import { correctionsOf, withCorrections } from '../../../shared/import/corrections.ts';
import { foldBlanks } from '../../../shared/import/cell-text.ts';
import type { PersonValues } from '../../../shared/import/fields.ts';
import { createRowMapper } from '../../../shared/import/map-row.ts';
import type { MappedRow, RowMappingOptions } from '../../../shared/import/mapped-row.ts';
import { packRows } from '../../../shared/import/packed-rows.ts';
import { placeInSheet } from '../../../shared/import/row-place.ts';
import type { SheetMeaning } from '../../../shared/import/schema.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { MappingFacts, WorkbookTask } from '../../threads/protocol.ts';
import type { OpenWorkbook, SheetInfo } from '../read/open-workbook.ts';
import type { RawRow } from '../read/raw-row.ts';
import { openWorkbook } from '../read/workbook.ts';
import { sha256Of } from './sha256.ts';

type MapTask = Extract<WorkbookTask, { task: 'map-rows' }>;

/** Rows that cross to the data thread at once. */
const batchRows = 1000;

/** A row as our fields, whatever its list is of. */
type AnyRow = MappedRow<object, string, string>;

/** The mapper of a kind of list; columns that are read as something of another kind are left out. */
function mapperOf({ kind, columns }: MapTask, options: RowMappingOptions): (row: SourceRow) => AnyRow {
  if (kind === 'agreements') {
    const plan = columns.flatMap(({ reading, ...rest }) => (isAgreementReading(reading) ? [{ ...rest, reading }] : []));
    return createAgreementMapper(plan, options);
  }
  const plan = columns.flatMap(({ reading, ...rest }) =>
    isAgreementReading(reading) ? [] : [{ ...rest, reading: reading satisfies ColumnReading }],
  );
  return createRowMapper(plan, options);
}

/** The name of the sheet as the value of a field, for the people whose row does not state it. */
function withSheetName(map: (row: SourceRow) => AnyRow, field: SheetMeaning, name: string): (row: SourceRow) => AnyRow {
  const value = foldBlanks(name);
  return (row) => {
    const mapped = map(row);
    const values: PersonValues = mapped.values;
    return mapped.kind !== 'data' || values[field] ? mapped : { ...mapped, values: { ...values, [field]: value } };
  };
}

/** The first field that each column fills. */
function fieldsByColumn({ columns }: MapTask): (column: number) => string {
  const fields = new Map(columns.map(({ column, reading }) => [column, fieldsOfReading(reading)[0] ?? reading]));
  return (column) => fields.get(column) ?? 'note';
}

/** Reads the rows under the head of one table, with a mapper of their own: nothing of a sheet is carried into the next. */
async function mapSheet(book: OpenWorkbook, at: number, task: MapTask, facts: MappingFacts, stream: PortStream) {
  const { sheets, sheetAs, kind, dateOrder } = task;
  const { name = '', band } = sheets[at] ?? {};
  const info = infoOf(book, name);
  const plain = mapperOf(task, { dateOrder, isDate1904: book.date1904, ...facts });
  const named = sheetAs === null || kind === 'agreements' ? plain : withSheetName(plain, sheetAs, name);
  const begin = placeInSheet(at, 0);
  const map = withCorrections(named, correctionsOf(task.corrections, name), begin, fieldsByColumn(task));
  let batch: AnyRow[] = [];
  let fraction = 0;
  const send = () => {
    const rows = packRows(batch);
    batch = [];
    return stream.send({ rows, fraction: (at + fraction) / sheets.length });
  };
  const source = { number: 0, kinds: new Uint8Array(), texts: [] as readonly string[], width: 0, isHidden: false };
  const take = (row: RawRow): void | Promise<void> => {
    if (row.number < (band?.firstData ?? 1)) return undefined;
    source.number = begin + row.number;
    source.kinds = row.kind as Uint8Array<ArrayBuffer>;
    source.texts = row.text;
    source.width = row.width;
    source.isHidden = row.hidden;
    batch.push(map(source));
    return batch.length < batchRows ? undefined : send();
  };
  await book.readRows(info.index, take, { onProgress: (part) => (fraction = part) });
  fraction = 1;
  await send();
}

function infoOf(book: OpenWorkbook, sheet: string): SheetInfo {
  return book.sheets.find(({ name }) => name === sheet) ?? fail('workbook-sheet-missing', { sheet });
}

/** Reads every row under the heads of the tables as our fields and streams them to the data thread, sheet after sheet. */
export async function mapRows(task: MapTask, stream: PortStream): Promise<void> {
  const { file, sheets, throughLibrary } = task;
  const facts = await stream.value<MappingFacts>();
  const book = await openWorkbook(file.path, { throughLibrary });
  try {
    for (const { name } of sheets) infoOf(book, name);
    await stream.send({ sha256: await sha256Of(file.path) });
    for (const at of sheets.keys()) await mapSheet(book, at, task, facts, stream);
    stream.end();
  } finally {
    await book.close();
  }
}
