import { type Deadline, reportCalendar } from '../../../shared/reports/calendar.ts';
import type { WrittenReport } from '../../../shared/reports/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import type { Tone } from '../../ui/tone.ts';
import classes from './Reports.module.css';

interface Props {
  readonly issued: readonly WrittenReport[] | undefined;
  readonly today: string;
}

/** Quarters that are shown at most. */
const most = 6;
const tones: Readonly<Record<Deadline['state'], Tone>> = {
  done: 'ok',
  doneLate: 'warn',
  open: 'warn',
  late: 'bad',
  ahead: 'info',
};

/** The quarterly report: when it was due, when it was made, whether in time. */
export function Deadlines({ issued, today }: Props) {
  const { t, format } = useTexts();
  if (!issued) return null;
  return (
    <Card title={t('reports.deadlines.title')} aside={t('reports.deadlines.what')}>
      <table className={classes.deadlines}>
        <thead>
          <tr>
            <th scope="col">{t('reports.period')}</th>
            <th scope="col">{t('reports.deadlines.dueOn')}</th>
            <th scope="col">{t('reports.deadlines.doneOn')}</th>
            <th scope="col">{t('reports.deadlines.state')}</th>
          </tr>
        </thead>
        <tbody>
          {reportCalendar(issued, today, most).map(({ period, dueOn, doneOn, state }) => (
            <tr key={period}>
              <th scope="row">{format.period(period)}</th>
              <td>{format.date(dueOn)}</td>
              <td>{doneOn === null ? '-' : format.date(doneOn)}</td>
              <td>
                <StatusTag tone={tones[state]}>{t(`reports.deadlines.states.${state}`)}</StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
