import { reportLayouts, type ReportLayout } from '../../../shared/reports/schema.ts';
import { isQuarter } from '../../../shared/dates.ts';
import { type Arguments, oneOperand, UsageError } from '../arguments.ts';
import { categoryNamed, knownUnit } from '../names.ts';
import type { Printer } from '../print.ts';
import { type Streams, withStore } from '../session.ts';

const aLayout = { id: 'huruf laporan, misalnya: report A', en: 'letter of a report, such as: report A' } as const;
const layouts = reportLayouts.join(', ');

function layoutOf(args: Arguments): ReportLayout {
  const name = oneOperand(args, aLayout).toUpperCase();
  return (
    reportLayouts.find((layout) => layout === name) ??
    usageError(
      `Laporan “${name}” tidak ada. Yang ada: ${layouts}.`,
      `There is no report “${name}”. There are: ${layouts}.`,
    )
  );
}

function usageError(id: string, en: string): never {
  throw new UsageError(id, en);
}

/** `report A|F|G`: writes a report of a quarter as a workbook. */
export async function reportCommand(args: Arguments, print: Printer, streams: Streams): Promise<number> {
  const layout = layoutOf(args);
  const { period, out } = args.values;
  if (!isQuarter(period)) {
    const id = period === undefined ? 'Periode belum ditulis' : `Periode “${period}” tidak ada`;
    const en = period === undefined ? 'The period is missing' : `There is no period “${period}”`;
    return usageError(
      `${id}; tulis triwulan 1 sampai 4 seperti --period 2026-T3.`,
      `${en}; write a quarter from 1 to 4 as --period 2026-T3.`,
    );
  }
  if (out === undefined)
    return usageError(
      'Berkas tujuan belum ditulis; tambahkan --out BERKAS.xlsx.',
      'The file to write is missing; add --out FILE.xlsx.',
    );
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
  else print.line(`${out} · ${written.rows} · ${written.bytes} · ${written.sha256}`);
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
    for (const { code, count } of findings) print.line(`! ${code}: ${count}`);
  }
  return findings.length === 0 ? 0 : 3;
}
