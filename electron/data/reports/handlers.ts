import { dateParts } from '../../../shared/dates.ts';
import { budgetSheetName } from '../../../shared/reports/budget.ts';
import { previewOf } from '../../../shared/reports/preview.ts';
import type { ReportLayout } from '../../../shared/reports/schema.ts';
import type { Handlers } from '../context.ts';
import { compareReport, reissue } from './again.ts';
import { fillReport, reportMarks } from './fill.ts';
import { issuedReports } from './issued.ts';
import { type Report, reportOf } from './report.ts';
import { writeReport } from './write.ts';

/** Names of the sheets after the first; that of the budget is worked out when the file is written. */
function moreSheetsOf(layout: ReportLayout, { others = [], asOf }: Report): string[] {
  const names = others.map(({ table }) => table.name);
  return layout === 'rakor' ? names.toSpliced(2, 0, budgetSheetName(dateParts(asOf).year)) : names;
}

export const reportHandlers = {
  'reports.preview': (context, choice) => {
    const report = reportOf(context, choice);
    return previewOf(report, report.asOf, moreSheetsOf(choice.layout, report));
  },
  'reports.write': writeReport,
  'reports.fill': fillReport,
  'reports.marks': reportMarks,
  'reports.reissue': reissue,
  'reports.compare': compareReport,
  'reports.issued': ({ reader }) => issuedReports(reader),
} satisfies Handlers<'reports'>;
