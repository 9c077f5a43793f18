import { columnName } from '../../../shared/import/column-name.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Streams, withScratchStore } from '../session.ts';

const kindNames = ['empty', 'text', 'number', 'boolean', 'error', 'date'] as const;

function rowCount(rows: string | undefined): number {
  const count = rows === undefined ? 30 : Number(rows);
  if (!Number.isInteger(count) || count < 0 || count > 1000) throw new UsageError('rows', { value: rows ?? '' });
  return count;
}

/** `inspect FILE`: what the reader sees, nothing more; needs no store and changes none. */
export async function inspectCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const path = oneOperand(args, 'oneFile');
  const rows = rowCount(args.values.rows);
  const seen = await withScratchStore(args, streams, ({ call, file }) =>
    call('import.inspect', { file: file(path).token, sheet: args.values.sheet ?? null, band: null, rows }),
  );
  const firstRows = seen.firstRows.map(({ number, kinds, texts }) => ({
    row: number,
    cells: texts.flatMap((text, column) =>
      kinds[column] === 0 ? [] : [{ column: columnName(column), kind: kindNames[kinds[column] ?? 0], value: text }],
    ),
  }));
  if (args.json) {
    const { importedBefore: _unused, ...rest } = seen;
    print.json({ ok: true, ...rest, firstRows });
    return 0;
  }
  for (const { name, state, rows: height, columns, list, hiddenRows } of seen.sheets) {
    const facts = [name, state, `${height ?? '?'} x ${columns ?? '?'}`];
    if (list) facts.push(print.say('list'));
    if (hiddenRows > 0) facts.push(print.say('hiddenRows', { count: hiddenRows }));
    print.line(facts.join(' · '));
  }
  const head = seen.band ? `${seen.band.top}-${seen.band.bottom}, ${seen.band.firstData}` : '-';
  print.line(`${seen.sheet}: ${head}${seen.layoutName === null ? '' : ` · ${print.layout(seen.layoutName)}`}`);
  for (const { column, caption, reading, samples } of seen.columns) {
    print.line(`  ${columnName(column)} ${caption} -> ${reading ?? '-'} [${samples.join(' | ')}]`);
  }
  for (const { row, cells } of firstRows)
    print.line(`${row}: ${cells.map(({ column, value }) => `${column}=${value}`).join(' ')}`);
  return 0;
}
