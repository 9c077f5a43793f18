import { previewOf } from '../../../shared/reports/preview.ts';
import type { WrittenReport } from '../../../shared/reports/schema.ts';
import type { Handlers } from '../context.ts';
import { reportOf } from './report.ts';
import { writeReport } from './write.ts';

export const reportHandlers = {
  'reports.preview': (context, choice) => {
    const report = reportOf(context, choice);
    return previewOf(report, report.asOf);
  },
  'reports.write': writeReport,
  'reports.issued': ({ reader }) =>
    reader
      .prepare<[], WrittenReport>(
        `SELECT uid, layout, period, as_of AS asOf, file, rows, bytes, sha256, at, who
         FROM report_issue ORDER BY id DESC`,
      )
      .all(),
} satisfies Handlers<'reports'>;
