import { createAgreementMapper } from '../../../shared/import/agreements/map-row.ts';
import { type ColumnReading, isAgreementReading } from '../../../shared/import/column-reading.ts';
import { createRowMapper } from '../../../shared/import/map-row.ts';
import type { MappedRow, RowMappingOptions } from '../../../shared/import/mapped-row.ts';
import { packRows } from '../../../shared/import/packed-rows.ts';
import type { SourceRow } from '../../../shared/import/source-row.ts';
import { fail } from '../../../shared/result.ts';
import type { PortStream } from '../../threads/port-stream.ts';
import type { MappingFacts, WorkbookTask } from '../../threads/protocol.ts';
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

/** Reads every row under the head of the table as our fields and streams them to the data thread. */
export async function mapRows(task: MapTask, stream: PortStream): Promise<void> {
  const { file, sheet, band, dateOrder, throughLibrary } = task;
  const facts = await stream.value<MappingFacts>();
  const book = await openWorkbook(file.path, { throughLibrary });
  try {
    const info = book.sheets.find(({ name }) => name === sheet) ?? fail('workbook-sheet-missing', { sheet });
    await stream.send({ sha256: await sha256Of(file.path) });
    const map = mapperOf(task, { dateOrder, isDate1904: book.date1904, ...facts });
    let batch: AnyRow[] = [];
    let fraction = 0;
    const source = { number: 0, kinds: new Uint8Array(), texts: [] as readonly string[], width: 0, isHidden: false };
    const take = (row: RawRow): void | Promise<void> => {
      if (row.number < band.firstData) return undefined;
      source.number = row.number;
      source.kinds = row.kind as Uint8Array<ArrayBuffer>;
      source.texts = row.text;
      source.width = row.width;
      source.isHidden = row.hidden;
      batch.push(map(source));
      if (batch.length < batchRows) return undefined;
      const rows = packRows(batch);
      batch = [];
      return stream.send({ rows, fraction });
    };
    await book.readRows(info.index, take, { onProgress: (part) => (fraction = part) });
    await stream.send({ rows: packRows(batch), fraction: 1 });
    stream.end();
  } finally {
    await book.close();
  }
}
