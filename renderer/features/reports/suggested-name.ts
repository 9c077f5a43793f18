import { formatPeriod } from '../../../shared/format.ts';
import type { ReportChoice } from '../../../shared/reports/schema.ts';
import type { Say } from '../../lib/texts.ts';

/** Name proposed for the file: what it is, for whom, when. Indonesian like the sheet. */
export function suggestedName({ layout, period }: ReportChoice, filters: readonly string[], t: Say): string {
  const words = [t(`reports.layouts.${layout}.file`), ...filters, formatPeriod(period, 'id', 'short')];
  return `${words.join(' - ').slice(0, 150)}.xlsx`;
}
