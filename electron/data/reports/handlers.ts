import { previewOf } from '../../../shared/reports/preview.ts';
import type { Handlers } from '../context.ts';
import { issuedReports } from './issued.ts';
import { reportOf } from './report.ts';
import { writeReport } from './write.ts';

export const reportHandlers = {
  'reports.preview': (context, choice) => {
    const report = reportOf(context, choice);
    return previewOf(
      report,
      report.asOf,
      (report.others ?? []).map(({ table }) => table.name),
    );
  },
  'reports.write': writeReport,
  'reports.issued': ({ reader }) => issuedReports(reader),
} satisfies Handlers<'reports'>;
