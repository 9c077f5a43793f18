import type { Handlers } from '../context.ts';
import { exportCoverage, exportWhatIf } from './export.ts';
import { coverageOn } from './on.ts';
import { trendOf } from './trend.ts';
import { whatIf } from './what-if.ts';

export const coverageHandlers = {
  'coverage.count': coverageOn,
  'coverage.export': exportCoverage,
  'coverage.trend': trendOf,
  'coverage.whatIf': whatIf,
  'coverage.whatIfExport': exportWhatIf,
} satisfies Handlers<'coverage'>;
