import { periodKind } from '../../../shared/dates.ts';
import { reportLayouts } from '../../../shared/reports/schema.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import { categoryNamed, knownUnit } from '../names.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

/** `fill TEMPLATE --report LAYOUT`: fills a workbook of the office or of a ministry with a report; without `--out` says its marks. */
export async function fillCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const template = oneOperand(args, 'oneFile');
  const { report = '', period, out } = args.values;
  const layout = reportLayouts.find((one) => one.toUpperCase() === report.toUpperCase());
  if (layout === undefined) throw new UsageError('layout', { value: report, known: reportLayouts.join(', ') });
  if (period === undefined) throw new UsageError('periodMissing');
  if (periodKind(period) === null) throw new UsageError('period', { value: period });
  return withStore(args, streams, async (session) => {
    const unitUid = await knownUnit(session, args.values.unit);
    const categoryUid = await categoryNamed(session, args.values.category);
    const choice = { layout, period, unitUid, kecamatanUid: null, categoryUid };
    if (out === undefined) {
      const { marks } = await session.call('reports.marks', choice);
      if (args.json) print.json({ ok: true, marks });
      else for (const mark of marks) print.line(mark);
      return 0;
    }
    const [source, target] = [session.file(template).token, session.target(out).token];
    const written = await session.call('reports.fill', { ...choice, source, target });
    if (args.json) print.json({ ok: true, ...written });
    else {
      print.line(out);
      for (const name of ['asOf', 'rows', 'sha256'] as const) {
        print.pair(print.word(`reports.issued.column.${name}`, name), written[name]);
      }
    }
    return 0;
  });
}
