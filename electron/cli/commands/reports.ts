import { formatPeriod } from '../../../shared/format.ts';
import type { Arguments } from '../arguments.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

/** `reports`: every report that was issued, newest first. */
export async function reportsCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const issued = await withStore(args, streams, ({ call }) => call('reports.issued', {}));
  if (args.json) {
    print.json({ ok: true, reports: issued });
    return 0;
  }
  const head = ['number', 'at', 'layout', 'period', 'asOf', 'file', 'rows', 'who', 'sha256'] as const;
  print.line(head.map((name) => print.word(`reports.issued.column.${name}`, name)).join(' · '));
  for (const { number, at, layout, period, asOf, file, rows, who, sha256 } of issued) {
    const words = formatPeriod(period, args.language, 'short');
    print.line([number ?? '-', at.slice(0, 10), layout, words, asOf, file, rows, who, sha256].join(' · '));
  }
  return 0;
}
