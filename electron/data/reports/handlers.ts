import { dateParts } from '../../../shared/dates.ts';
import { budgetSheetName } from '../../../shared/reports/budget.ts';
import { previewOf } from '../../../shared/reports/preview.ts';
import type { ReportLayout } from '../../../shared/reports/schema.ts';
import type { Handlers } from '../context.ts';
import { compareReport, reissue } from './again.ts';
import { fillReport, reportMarks } from './fill.ts';
import { formOf } from './form.ts';
import { issuedReports } from './issued.ts';
import { designed } from './layout/designed.ts';
import { currentLayout } from './layout/versions.ts';
import { type Report, reportOf } from './report.ts';
import { writeReport } from './write.ts';

/** Names of the sheets after the first; that of the budget is worked out when the file is written. */
function moreSheetsOf(layout: ReportLayout, { others = [], asOf }: Report): string[] {
  const names = others.map(({ table }) => table.name);
  return layout === 'rakor' ? names.toSpliced(2, 0, budgetSheetName(dateParts(asOf).year)) : names;
}

export const reportHandlers = {
  'reports.preview': (context, { design: edited, ...choice }) => {
    const report = reportOf(context, choice);
    const design = edited ?? currentLayout(context.reader, choice.layout).design;
    const moreSheets = moreSheetsOf(choice.layout, report);
    const { asOf } = report;
    return previewOf(designed(context, choice, report, design), {
      ...formOf(context, report, design),
      asOf,
      moreSheets,
    });
  },
  'reports.write': writeReport,
  'reports.fill': fillReport,
  'reports.marks': reportMarks,
  'reports.reissue': reissue,
  'reports.compare': compareReport,
  'reports.issued': ({ reader }) => issuedReports(reader),
} satisfies Handlers<'reports'>;
