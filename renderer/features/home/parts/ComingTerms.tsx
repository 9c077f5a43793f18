import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { addMonths, firstDayOf, monthOf, type PlainDate } from '../../../../shared/dates.ts';
import { termLanes } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import classes from './Home.module.css';

interface Props {
  readonly agreements: readonly AgreementSummary[];
  readonly running: number;
  readonly today: PlainDate;
}

const monthsBack = 9;
const monthsAhead = 24;

/** The agreements that hold now or in the next two years, with the renewals that are due. */
export function ComingTerms({ agreements, running, today }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const go = useNavigate();
  const from = firstDayOf(monthOf(addMonths(today, -monthsBack)));
  const to = firstDayOf(monthOf(addMonths(today, monthsAhead + 1)));
  const lanes = useMemo(() => {
    const isInView = (day: { from: string; to: string }) => day.to >= from && day.from < to;
    return termLanes(agreements, texts, today)
      .map((lane) => ({ ...lane, bars: lane.bars.filter(isInView) }))
      .filter(({ bars }) => bars.some((bar) => bar.isProposal === true || bar.to >= today));
  }, [agreements, texts, from, to, today]);
  return (
    <Card title={t('home.terms.title')} aside={t('home.terms.aside', { count: running })}>
      {lanes.length === 0 ? (
        <p className={classes.quiet}>{t('home.terms.empty')}</p>
      ) : (
        <Timeline
          label={t('home.terms.label')}
          lanes={lanes}
          today={today}
          from={from}
          to={to}
          onOpen={(uid) => void go({ to: '/agreements/$uid', params: { uid } })}
        />
      )}
      <div className={classes.foot}>
        <Link to="/agreements">{t('home.terms.open')}</Link>
      </div>
    </Card>
  );
}
