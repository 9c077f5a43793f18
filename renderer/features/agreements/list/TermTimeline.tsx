import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { chainsOf } from '../../../../shared/agreements/chains.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { gapBetween, overlapBetween } from '../../../../shared/agreements/term.ts';
import { termLanes } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { rangeAround } from '../../../lib/timeline.ts';
import { Card } from '../../../ui/Card.tsx';
import { TimelineLegend } from '../../../ui/timeline/patterns.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import classes from './List.module.css';

interface Props {
  readonly agreements: readonly AgreementSummary[];
  /** Those that the filters mean; the others are drawn back. */
  readonly shown: readonly AgreementSummary[];
  readonly today: string;
}

/** All terms over the years, one line per chain of renewals, with what lies between them in words. */
export function TermTimeline({ agreements, shown, today }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const go = useNavigate();
  const lanes = useMemo(() => {
    const meant = new Set(shown.map(({ uid }) => uid));
    return termLanes(agreements, texts, ({ uid }) => meant.has(uid));
  }, [agreements, shown, texts]);
  const days = lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const range = rangeAround([...days, today], 1);
  return (
    <Card
      title={t('agreements.timeline.title')}
      aside={t('agreements.timeline.aside', { from: range.from.slice(0, 4), to: range.to.slice(0, 4) })}
    >
      <div className={classes.timeline}>
        <Timeline
          label={t('agreements.timeline.label')}
          lanes={lanes}
          today={today}
          {...range}
          onOpen={(uid) => void go({ to: '/agreements/$uid', params: { uid } })}
        />
      </div>
      <Legend />
      <BetweenTerms agreements={agreements} />
    </Card>
  );
}

function Legend() {
  const { t } = useTexts();
  return (
    <TimelineLegend
      items={[
        ['solid', t('agreements.timeline.legend.running')],
        ['warn', t('agreements.timeline.legend.prepare')],
        ['bad', t('agreements.timeline.legend.urgent')],
        ['muted', t('agreements.timeline.legend.past')],
        ['dots', t('agreements.timeline.legend.signed')],
        ['planned', t('agreements.timeline.legend.planned')],
      ]}
    />
  );
}

/** Gaps and overlaps between a term and the one that renews it. */
function BetweenTerms({ agreements }: Pick<Props, 'agreements'>) {
  const { t } = useTexts();
  const notes = chainsOf(agreements).flatMap((chain) =>
    chain.slice(1).flatMap((term, index) => {
      const before = chain[index] ?? term;
      const gap = gapBetween(before, term);
      const overlap = overlapBetween(before, term);
      const span = gap ?? overlap;
      if (!span) return [];
      const values = { count: span.days, title: term.title, from: span.from, to: span.to };
      return [{ key: term.uid, words: t(gap ? 'agreements.timeline.gap' : 'agreements.timeline.overlap', values) }];
    }),
  );
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
