import { useElementSize } from '@mantine/hooks';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { daysBetween } from '../../../shared/dates.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import {
  type TimelineLane,
  type TimelineMark,
  type TimelineRange,
  type TimelineZoom,
  ticksOf,
  zoomFactor,
} from '../../lib/timeline.ts';
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
  /** Years seen at once; the others are reached by scrolling. */
  readonly zoom?: TimelineZoom;
  /** + and - on a bar ask for the next zoom. */
  readonly onZoom?: (step: 1 | -1) => void;
  /** Stands at the left in place of the names of the lanes: a table with one row of `laneHeight` per lane. */
  readonly beside?: ReactNode;
}

/** Room above the lanes, for the names of days; as high as the head of a table beside them. */
export const aboveLanes = 18;

/** Lanes of bars over a calendar, with today. One tab stop: the arrow keys go from bar to bar, Enter opens. */
export function Timeline(props: Props) {
  const { label, lanes, today, from, to, marks = [], onOpen, laneHeight = 34, zoom = null, onZoom, beside } = props;
  const { t } = useTexts();
  const id = useId();
  const { ref, width: measured } = useElementSize();
  const factor = zoomFactor({ from, to }, zoom);
  const width = Math.round((measured || 640) * factor);
  const days = Math.max(1, daysBetween(from, to));
  const x = (day: PlainDate) => Math.min(width, Math.max(0, (daysBetween(from, day) / days) * width));
  const height = lanes.length * laneHeight;
  const hasLabels = lanes.some((lane) => lane.label);
  const bars = lanes.flatMap((lane) => lane.bars.filter(({ isProposal }) => !isProposal));
  const keys = useBarKeys(
    bars.map(({ key }) => key),
    onZoom,
  );
  const scrolled = useTodayInSight(x(today), factor);
  const named = withToday(marks, today >= from && today <= to && { on: today, label: t('ui.timeBar.today') });
  return (
    <figure
      className={classes.figure}
      data-labels={(hasLabels && !beside) || undefined}
      data-beside={beside ? true : undefined}
    >
      {beside ?? (hasLabels && <LaneLabels lanes={lanes} laneHeight={laneHeight} />)}
      <Plot widthRef={ref} scrollRef={scrolled} isWide={factor > 1} label={t('ui.timeBar.scroll', { label })}>
        <svg
          width={width}
          height={height + aboveLanes + 20}
          role={onOpen ? 'group' : 'img'}
          aria-label={
            onOpen ? label : `${label}. ${lanes.flatMap((lane) => lane.bars.map((bar) => bar.words)).join('. ')}`
          }
          className={classes.picture}
        >
          <Patterns id={id} />
          <g transform={`translate(0 ${aboveLanes})`}>
            <Calendar ticks={ticksOf({ from, to }, factor)} x={x} width={width} height={height} />
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
      </Plot>
    </figure>
  );
}

function withToday(marks: readonly TimelineMark[], today: false | Omit<TimelineMark, 'tone'>): TimelineMark[] {
  return today ? [...marks, { ...today, tone: 'bad' }] : [...marks];
}

interface PlotProps {
  readonly widthRef: (element: HTMLDivElement | null) => void;
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly isWide: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** The window on the picture; a picture wider than it scrolls, and is then reached by the keyboard. */
function Plot({ widthRef, scrollRef, isWide, label, children }: PlotProps) {
  const wide = isWide ? { role: 'region', 'aria-label': label, tabIndex: 0, 'data-wide': true } : {};
  return (
    <div ref={scrollRef} className={classes.plot} {...wide}>
      <div ref={widthRef}>{children}</div>
    </div>
  );
}

/** Brings today into sight whenever the picture gets another width; what was scrolled to stays otherwise. */
function useTodayInSight(at: number, factor: number): RefObject<HTMLDivElement | null> {
  const scrolled = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = scrolled;
    if (current && factor > 1) current.scrollLeft = at - current.clientWidth / 2;
  }, [at, factor]);
  return scrolled;
}

function LaneLabels({ lanes, laneHeight }: { readonly lanes: readonly TimelineLane[]; readonly laneHeight: number }) {
  return (
    <div className={classes.labels} style={{ paddingTop: aboveLanes }} aria-hidden>
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
function useBarKeys(order: readonly string[], onZoom: Props['onZoom']) {
  const [chosen, setChosen] = useState<string>();
  const last = order.at(-1);
  const tabStop = chosen !== undefined && order.includes(chosen) ? chosen : last;
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const zoomed = ({ '+': 1, '=': 1, '-': -1 } as const)[event.key];
    if (zoomed !== undefined) return onZoom?.(zoomed);
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
