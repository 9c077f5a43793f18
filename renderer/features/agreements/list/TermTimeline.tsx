import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod/mini';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { useRemembered } from '../../../lib/remembered.ts';
import { type TermLane, termLanes } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { nextZoom, rangeAround, type TimelineLook, type TimelineZoom, timelineZooms } from '../../../lib/timeline.ts';
import { Card } from '../../../ui/Card.tsx';
import { TimelineLegend } from '../../../ui/timeline/patterns.tsx';
import { Timeline } from '../../../ui/timeline/Timeline.tsx';
import classes from './List.module.css';
import { laneHeight, TermTable } from './TermTable.tsx';

interface Props {
  readonly agreements: readonly AgreementSummary[];
  /** Those that the filters mean; the others are drawn back. */
  readonly shown: readonly AgreementSummary[];
  readonly today: string;
  /** Takes the whole screen: without a list under it. */
  readonly isTall: boolean;
}

const zoomSchema = z.union([z.literal(2), z.literal(5), z.literal(10), z.null()]);

/** All terms over the years, one line per chain of renewals, with the same lines as a table, and what lies between in words. */
export function TermTimeline({ agreements, shown, today, isTall }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const go = useNavigate();
  const [zoom, setZoom] = useRemembered<TimelineZoom>('agreements:zoom', zoomSchema, null);
  const lanes = useMemo(() => {
    const meant = new Set(shown.map(({ uid }) => uid));
    return termLanes(agreements, texts, today, ({ uid }) => meant.has(uid));
  }, [agreements, shown, texts, today]);
  const days = lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const range = rangeAround([...days, today], 1);
  return (
    <Card title={t('agreements.timeline.title')} aside={<Zoom zoom={zoom} onZoom={setZoom} />}>
      <div className={classes.timeline} data-tall={isTall || undefined}>
        <Timeline
          label={t('agreements.timeline.label')}
          lanes={lanes}
          today={today}
          {...range}
          laneHeight={laneHeight}
          zoom={zoom}
          onZoom={(step) => setZoom(nextZoom(zoom, step))}
          onOpen={(uid) => void go({ to: '/agreements/$uid', params: { uid } })}
          beside={<TermTable lanes={lanes} />}
        />
      </div>
      <Legend lanes={lanes} />
      <BetweenTerms agreements={agreements} />
    </Card>
  );
}

interface ZoomProps {
  readonly zoom: TimelineZoom;
  readonly onZoom: (zoom: TimelineZoom) => void;
}

/** How many years are seen at once. */
function Zoom({ zoom, onZoom }: ZoomProps) {
  const { t } = useTexts();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('agreementList.zoom.label')}
      value={String(zoom)}
      onChange={(value) => onZoom(timelineZooms.find((one) => String(one) === value) ?? null)}
      data={timelineZooms.map((one) => ({
        value: String(one),
        label: one === null ? t('agreementList.zoom.all') : t('agreementList.zoom.years', { years: one }),
      }))}
    />
  );
}

/** The looks that the picture has now, in words. */
function Legend({ lanes }: { readonly lanes: readonly TermLane[] }) {
  const { t } = useTexts();
  const drawn = lanes.flatMap(({ bars }) =>
    bars.flatMap(({ look, parts = [] }) => [look, ...parts.map((one) => one.look)]),
  );
  const used = new Set<TimelineLook>(drawn);
  const items = [
    ['solid', t('agreementList.legend.running')],
    ['warn', t('agreementList.legend.prepare')],
    ['bad', t('agreementList.legend.urgent')],
    ['muted', t('agreementList.legend.past')],
    ['dots', t('agreementList.legend.signed')],
    ['planned', t('agreementList.legend.planned')],
    ['amended', t('agreementList.legend.amended')],
    ['outline', t('agreementList.legend.addendum')],
    ['gap', t('agreementList.legend.gap')],
    ['overlap', t('agreementList.legend.overlap')],
  ] as const;
  return <TimelineLegend items={items.filter(([look]) => used.has(look))} />;
}

/** Gaps and overlaps between a term and the one that it renews. */
function BetweenTerms({ agreements }: Pick<Props, 'agreements'>) {
  const { t } = useTexts();
  const notes = agreements.flatMap(({ uid, title, gapBefore, overlapBefore }) => {
    const span = gapBefore ?? overlapBefore;
    if (!span) return [];
    const values = { count: span.days, title, from: span.from, to: span.to };
    return [{ key: uid, words: t(gapBefore ? 'agreements.timeline.gap' : 'agreements.timeline.overlap', values) }];
  });
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
