import { useId } from 'react';
import classes from './TrendChart.module.css';

/** One point of a line, with its words. */
export interface TrendPoint {
  readonly key: string;
  /** Short words under the line. */
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly points: readonly TrendPoint[];
  /** `card` fills a card of some height and says its first and last figure; `flat` is a strip over a table. */
  readonly size?: 'flat' | 'card';
}

// In units of the drawing, which is as wide as its place.
const sizes = {
  flat: { width: 560, height: 96, top: 10, base: 76, ticks: 7 },
  card: { width: 420, height: 168, top: 26, base: 146, ticks: 5 },
} as const;
const side = 10;

/** A line of figures over time; the same figures stand beside it or behind a click as a table. */
export function TrendChart({ label, points, size = 'flat' }: Props) {
  const id = useId();
  const { width, height, top, base, ticks } = sizes[size];
  const most = Math.max(1, ...points.map(({ value }) => value));
  const step = points.length > 1 ? (width - 2 * side) / (points.length - 1) : 0;
  const placed = points.map((point, index) => ({
    ...point,
    x: side + index * step,
    y: base - (point.value / most) * (base - top),
  }));
  const line = placed.map(({ x, y }) => `${x},${y}`).join(' ');
  const every = Math.max(1, Math.ceil(points.length / ticks));
  const last = placed.at(-1);
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{label}</title>
      <path className={classes.base} d={`M${side} ${base}H${width - side}`} />
      {last && (
        <path className={classes.area} d={`M${side},${base} L${line.replaceAll(' ', ' L')} L${last.x},${base} Z`} />
      )}
      <polyline className={classes.line} points={line} />
      {placed.map(({ key, x, y, label: name, text }, index) => (
        <g key={key}>
          <circle className={classes.point} cx={x} cy={y} r={index === points.length - 1 ? 4 : 2.5}>
            <title>{`${name}: ${text}`}</title>
          </circle>
          {size === 'card' && (index === 0 || index === points.length - 1) && (
            <text className={classes.figure} x={x} y={y - 10} textAnchor={anchorOf(index, points.length)}>
              {text}
            </text>
          )}
          {(points.length - 1 - index) % every === 0 && (
            <text className={classes.tick} x={x} y={height - 4} textAnchor={anchorOf(index, points.length)}>
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
