import { daysBetween, lastDayOf, reportDueOn } from '../../../shared/dates.ts';
import type { Quarter } from '../../../shared/dates.ts';
import { reportLayouts } from '../../../shared/reports/schema.ts';
import type { ReportLayout, WrittenReport } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import classes from './Reports.module.css';
import { SheetPicture } from './SheetPicture.tsx';

interface Props {
  readonly chosen: ReportLayout;
  readonly period: Quarter;
  readonly today: string;
  readonly issued: readonly WrittenReport[] | undefined;
  readonly onChoose: (layout: ReportLayout) => void;
}

/** The layouts with a picture each: what it is and who asks for it. */
export function Catalogue({ chosen, period, today, issued, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('reports.catalogue')}>
      <ul className={classes.catalogue}>
        {reportLayouts.map((layout) => (
          <li key={layout}>
            <button
              type="button"
              className={classes.layout}
              aria-current={layout === chosen ? 'true' : undefined}
              onClick={() => onChoose(layout)}
            >
              <SheetPicture layout={layout} />
              <span className={classes.layoutWords}>
                <strong>{t(`reports.layouts.${layout}.name`)}</strong>
                <span>{t(`reports.layouts.${layout}.what`)}</span>
                <small>{t(`reports.layouts.${layout}.who`)}</small>
                {layout === 'A' && <Due period={period} today={today} issued={issued} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The deadline of the quarter; a report over every unit, made after the quarter had ended, counts. */
function Due({ period, today, issued }: Pick<Props, 'period' | 'today' | 'issued'>) {
  const { t, format } = useTexts();
  const due = reportDueOn(period);
  const days = daysBetween(today, due);
  const isMade = issued?.some(
    ({ layout, asOf, isWhole, ...report }) =>
      layout === 'A' && isWhole && report.period === period && asOf >= lastDayOf(period),
  );
  const tone = isMade ? 'ok' : days < 0 ? 'bad' : days <= 14 ? 'warn' : 'info';
  return (
    <span className={classes.due}>
      <StatusTag tone={tone}>{isMade ? t('reports.issuedAlready') : format.daysLeft(days)}</StatusTag>
      <small>{t('reports.due', { on: due })}</small>
    </span>
  );
}
