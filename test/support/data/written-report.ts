import type { DataContext } from '../../../electron/data/context.ts';
import { reportHandlers as reports } from '../../../electron/data/reports/handlers.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import { aWrittenFile } from './written-file.ts';

/** A report over everything in the third quarter of 2026, unless told. */
export function aReportChoice(fields: Partial<ReportChoice> = {}): ReportChoice {
  return { layout: 'A', period: '2026-T3', unitUid: null, kecamatanUid: null, categoryUid: null, ...fields };
}

/** Writes a report through the real workbook task. */
export function aWrittenReport(context: DataContext, fields: Partial<ReportChoice>) {
  const input = { ...aReportChoice(fields), target: 'token-123' };
  return aWrittenFile('laporan.xlsx', (extras) => reports['reports.write'](context, input, extras));
}
