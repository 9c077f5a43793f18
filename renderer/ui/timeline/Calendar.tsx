import { formatMonth } from '../../../shared/format.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import type { TimelineMark } from '../../lib/timeline.ts';
import { tickNames } from './tick-names.ts';
import classes from './Timeline.module.css';

interface Scale {
  readonly x: (day: PlainDate) => number;
  readonly width: number;
  readonly height: number;
}

/** Lines and names of years and months. */
export function Calendar({ ticks, x, width, height }: Scale & { readonly ticks: readonly PlainDate[] }) {
  const { language } = useTexts();
  const isYearly = ticks.every((day) => day.endsWith('-01-01'));
  const nameOf = (day: PlainDate, isFirst: boolean) => {
    if (isYearly) return day.slice(0, 4);
    const name = formatMonth(day.slice(0, 7), language, 'short');
    return isFirst || day.slice(5, 7) === '01' ? name : name.slice(0, -5);
  };
  return (
    <>
      {ticks.map((day) => (
        <line key={day} className={classes.tick} x1={x(day)} x2={x(day)} y1={-2} y2={height + 4} />
      ))}
      {tickNames(ticks, nameOf, { x, width }).map((tick) => (
        <text key={tick.day} className={classes.tickName} x={tick.x} y={height + 17} textAnchor={tick.anchor}>
          {tick.name}
        </text>
      ))}
    </>
  );
}

/** Days that matter, with their names above. */
export function Marks({ marks, x, width, height }: Scale & { readonly marks: readonly TimelineMark[] }) {
  const inOrder = marks.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return inOrder.map(({ on, label, tone }, index) => {
    const next = inOrder[index + 1];
    // a name stands right of its line, unless the next line or the edge is too near
    const isLate = x(on) + label.length * 6 + 8 > (next ? x(next.on) : width);
    return (
      <g key={label} className={classes.mark} data-tone={tone}>
        <line x1={x(on)} x2={x(on)} y1={-14} y2={height + 4} />
        <text x={x(on) + (isLate ? -4 : 4)} y={-6} textAnchor={isLate ? 'end' : 'start'}>
          {label}
        </text>
      </g>
    );
  });
}
