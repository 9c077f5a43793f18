import type { KeyboardEvent } from 'react';
import { addDays } from '../../../shared/dates.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Stretch, TimelineBar } from '../../lib/timeline.ts';
import { fillOf } from './patterns.tsx';
import classes from './Timeline.module.css';

interface Props {
  readonly id: string;
  readonly bar: TimelineBar;
  readonly x: (day: PlainDate) => number;
  readonly top: number;
  readonly laneHeight: number;
  readonly tabStop: boolean;
  /** The arrow keys. */
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
  readonly onOpen: ((key: string) => void) | undefined;
}

const gap = 9;
/** Height of a bar that belongs to the one above it. */
const slim = 6;
/** Width of a letter of the label, about. */
const letter = 6.3;

/** One bar with its patterns; focusable where it opens something. */
export function Bar({ id, bar, x, top, laneHeight, tabStop, onKeyDown, onOpen }: Props) {
  const height = bar.isSlim ? slim : laneHeight - gap * 2 + 2;
  const y = bar.isSlim ? top + laneHeight - slim - 1 : top + gap - 1;
  const place = (stretch: Stretch) => {
    const left = x(stretch.from);
    return { x: left, width: Math.max(3, x(addDays(stretch.to, 1)) - left), y, height };
  };
  const whole = place(bar);
  const clip = `${id}-clip-${bar.key}`;
  const hasRoom = !bar.isSlim && whole.width > bar.label.length * letter + 14;
  const press = (event: KeyboardEvent<SVGElement>) => {
    if (event.key !== 'Enter') return onKeyDown(event);
    event.preventDefault();
    onOpen?.(bar.key);
  };
  const link = onOpen && {
    role: 'link',
    tabIndex: tabStop ? 0 : -1,
    'aria-label': bar.words,
    'data-bar': bar.key,
    onClick: () => onOpen(bar.key),
    onKeyDown: press,
  };
  return (
    // the name shown by the mouse stands outside the link, whose text is only the number drawn on it
    <g>
      <title>{bar.words}</title>
      <g className={classes.bar} data-look={bar.look} data-faded={bar.isFaded || undefined} {...link}>
        <clipPath id={clip}>
          <rect {...whole} rx={4} />
        </clipPath>
        <rect {...whole} rx={4} className={classes.whole} data-look={bar.look} style={{ fill: fillOf(bar.look, id) }} />
        <g clipPath={`url(#${clip})`}>
          {bar.parts?.map((part) => (
            <rect
              key={`${part.look} ${part.from}`}
              {...place(part)}
              {...(part.look === 'amended' && { y: y + height - slim, height: slim })}
              style={{ fill: fillOf(part.look, id) }}
            />
          ))}
        </g>
        {hasRoom && bar.label !== '' && (
          <text className={classes.barLabel} data-look={bar.look} x={whole.x + 7} y={whole.y + height / 2 + 4}>
            {bar.label}
          </text>
        )}
      </g>
    </g>
  );
}
