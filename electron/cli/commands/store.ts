import { reportLayouts, type ReportLayout } from '../../../shared/reports/schema.ts';
import { periodKind } from '../../../shared/dates.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import { categoryNamed, knownUnit } from '../names.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

function layoutOf(args: Arguments): ReportLayout {
  const name = oneOperand(args, 'oneLayout');
  const layout = reportLayouts.find((one) => one.toUpperCase() === name.toUpperCase());
  if (layout === undefined) throw new UsageError('layout', { value: name, known: reportLayouts.join(', ') });
  return layout;
}

/** `report A|C|F|G|rakor`: writes a report of a quarter, month, year or day as a workbook. */
export async function reportCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const layout = layoutOf(args);
  const { period, out } = args.values;
  if (period === undefined) throw new UsageError('periodMissing');
  if (periodKind(period) === null) throw new UsageError('period', { value: period });
  if (out === undefined) throw new UsageError('outMissing');
  const written = await withStore(args, streams, async (session) =>
    session.call('reports.write', {
      layout,
      period,
      unitUid: await knownUnit(session, args.values.unit),
      kecamatanUid: null,
      categoryUid: await categoryNamed(session, args.values.category),
      target: session.target(out).token,
    }),
  );
  if (args.json) print.json({ ok: true, ...written });
  else {
    print.line(out);
    for (const name of ['asOf', 'rows', 'sha256'] as const) {
      print.pair(print.word(`reports.issued.column.${name}`, name), written[name]);
    }
  }
  return 0;
}

/** `sample`: fills an empty store with made-up data. */
export async function sampleCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const loaded = await withStore(args, streams, ({ call }) => call('sample.load', {}));
  if (args.json) print.json({ ok: true, ...loaded });
  else for (const [name, count] of Object.entries(loaded)) print.pair(name, count);
  return 0;
}

/** `check`: integrity of the store and validation of the register; 3 when something was found. */
export async function checkCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const { findings, rows } = await withStore(args, streams, ({ call }) => call('store.check', {}));
  if (args.json) print.json({ ok: true, findings, rows });
  else {
    for (const [table, count] of Object.entries(rows)) print.pair(table, count);
    for (const { code, count } of findings) {
      print.line(`! ${count} · ${print.word(`settings.check.findings.${code}`, print.problem(code))} (${code})`);
    }
  }
  return findings.length === 0 ? 0 : 3;
}
