import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { monthOf } from '../../../shared/dates.ts';
import { formatMonth } from '../../../shared/format.ts';
import type { CoverageTrend } from '../../../shared/coverage/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { TrendChart } from '../../ui/TrendChart.tsx';
import classes from './Coverage.module.css';
import { type CoverageChoice, peopleOf } from './use-coverage.ts';

interface Props {
  readonly trend: CoverageTrend | undefined;
  readonly choice: CoverageChoice;
}

/** People covered at the end of each month, as a line or as a table. */
export function TrendCard({ trend, choice }: Props) {
  const { t, format, language } = useTexts();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const points = (trend?.points ?? []).map(({ on, people }) => ({
    key: on,
    label: formatMonth(monthOf(on), language, 'short'),
    value: people,
    text: format.number(people),
  }));
  return (
    <Card
      title={t('coverage.trend.title')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('coverage.trend.view')}
          value={view}
          onChange={(next) => setView(next)}
          data={[
            { value: 'picture', label: t('coverage.trend.picture') },
            { value: 'table', label: t('coverage.trend.table') },
          ]}
        />
      }
    >
      {view === 'picture' && points.length > 0 && (
        <TrendChart label={t('coverage.trend.title')} points={points} size="card" />
      )}
      {view === 'table' && (
        <ScrollRegion className={classes.trendTable} label={t('coverage.trend.title')}>
          <table>
            <tbody>
              {points.toReversed().map(({ key, text }) => (
                <tr key={key}>
                  <th scope="row">{format.longDate(key)}</th>
                  <td>
                    <Link to="/participants" search={peopleOf(null, choice, key)} className={classes.link}>
                      {text}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
}
