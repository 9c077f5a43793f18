import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { daysBetween } from '../../../shared/dates.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import { type TimelineLane, type TimelineMark, type TimelineRange, ticksOf } from '../../lib/timeline.ts';
import { Bar } from './Bar.tsx';
import { Calendar, Marks } from './Calendar.tsx';
import { Patterns } from './patterns.tsx';
import classes from './Timeline.module.css';

interface Props extends TimelineRange {
  /** What the picture shows. */
  readonly label: string;
  readonly lanes: readonly TimelineLane[];
  readonly today: PlainDate;
  readonly marks?: readonly TimelineMark[];
  /** Opens what a bar stands for; without it bars only show. */
  readonly onOpen?: (key: string) => void;
  readonly laneHeight?: number;
}

const above = 18;

/** Lanes of bars over a calendar, with today. One tab stop: the arrow keys go from bar to bar, Enter opens. */
export function Timeline({ label, lanes, today, from, to, marks = [], onOpen, laneHeight = 34 }: Props) {
  const { t } = useTexts();
  const id = useId();
  const { ref, width: measured } = useElementSize();
  const width = measured || 640;
  const days = Math.max(1, daysBetween(from, to));
  const x = (day: PlainDate) => Math.min(width, Math.max(0, (daysBetween(from, day) / days) * width));
  const height = lanes.length * laneHeight;
  const hasLabels = lanes.some((lane) => lane.label);
  const bars = lanes.flatMap((lane) => lane.bars.filter(({ isProposal }) => !isProposal));
  const keys = useBarKeys(bars.map(({ key }) => key));
  const isTodayShown = today >= from && today <= to;
  const named: TimelineMark[] = isTodayShown
    ? [...marks, { on: today, label: t('ui.timeBar.today'), tone: 'bad' }]
    : [...marks];
  return (
    <figure className={classes.figure} data-labels={hasLabels || undefined}>
      {hasLabels && <LaneLabels lanes={lanes} laneHeight={laneHeight} />}
      <div ref={ref} className={classes.plot}>
        <svg
          width={width}
          height={height + above + 20}
          role={onOpen ? 'group' : 'img'}
          aria-label={
            onOpen ? label : `${label}. ${lanes.flatMap((lane) => lane.bars.map((bar) => bar.words)).join('. ')}`
          }
          className={classes.picture}
        >
          <Patterns id={id} />
          <g transform={`translate(0 ${above})`}>
            <Calendar ticks={ticksOf({ from, to })} x={x} width={width} height={height} />
            {lanes.map((lane, index) =>
              lane.bars.map((bar) => (
                <Bar
                  key={bar.key}
                  id={id}
                  bar={bar}
                  x={x}
                  top={index * laneHeight}
                  laneHeight={laneHeight}
                  tabStop={keys.tabStop === bar.key}
                  onKeyDown={keys.onKeyDown}
                  onOpen={bar.isProposal ? undefined : onOpen}
                />
              )),
            )}
            <Marks marks={named} x={x} width={width} height={height} />
          </g>
        </svg>
      </div>
    </figure>
  );
}

function LaneLabels({ lanes, laneHeight }: { readonly lanes: readonly TimelineLane[]; readonly laneHeight: number }) {
  return (
    <div className={classes.labels} style={{ paddingTop: above }} aria-hidden>
      {lanes.map((lane) => (
        <div key={lane.key} style={{ height: laneHeight }} title={lane.label}>
          <span>{lane.label}</span>
          {lane.detail && <span className={classes.detail}>{lane.detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** One bar can be reached with Tab; the arrow keys move from there. */
function useBarKeys(order: readonly string[]) {
  const [chosen, setChosen] = useState<string>();
  const last = order.at(-1);
  const tabStop = chosen !== undefined && order.includes(chosen) ? chosen : last;
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const active = document.activeElement?.getAttribute('data-bar');
    if (step === undefined || typeof active !== 'string') return;
    event.preventDefault();
    const next = order[Math.min(order.length - 1, Math.max(0, order.indexOf(active) + step))];
    if (next === undefined) return;
    setChosen(next);
    event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-bar="${next}"]`)?.focus();
  };
  return { tabStop, onKeyDown };
}
