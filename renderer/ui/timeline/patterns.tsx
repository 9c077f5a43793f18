import { useId } from 'react';
import type { ReactNode } from 'react';
import type { TimelineLook } from '../../lib/timeline.ts';
import classes from './Timeline.module.css';

const plain: Partial<Record<TimelineLook, string>> = {
  solid: 'var(--accent)',
  soft: 'color-mix(in srgb, var(--accent) 45%, var(--panel))',
  outline: 'var(--panel)',
  planned: 'var(--panel)',
  gap: 'none',
};

/** What a stretch is filled with: a colour, or a pattern of {@link Patterns}. */
export function fillOf(look: TimelineLook, id: string): string {
  return plain[look] ?? `url("#${id}-${look}")`;
}

/** Patterns of one picture: hatched, crossed, lined, dotted. Referred to by the picture's id. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <Pattern id={`${id}-warn`} ground="var(--warn-ground)" size={7}>
        <path d="M-1 8L8 -1" className={classes.hatch} />
      </Pattern>
      <Pattern id={`${id}-bad`} ground="var(--bad)" size={7}>
        <path d="M-1 8L8 -1M-1 -1L8 8" className={classes.hatch} />
      </Pattern>
      <Pattern id={`${id}-muted`} ground="var(--muted-ground)" size={5}>
        <path d="M0 2.5H5" className={classes.hatch} />
      </Pattern>
      <Pattern id={`${id}-dots`} ground="var(--info)" size={6}>
        <circle cx={3} cy={3} r={1.1} className={classes.dot} />
      </Pattern>
      <Pattern id={`${id}-amended`} ground="var(--accent)" size={5}>
        <path d="M2.5 0V5" className={classes.hatch} />
      </Pattern>
      <Pattern id={`${id}-overlap`} ground="var(--warn-ground)" size={6}>
        <path d="M0 3H6M3 0V6" className={classes.hatch} />
      </Pattern>
    </defs>
  );
}

interface PatternProps {
  readonly id: string;
  readonly ground: string;
  readonly size: number;
  readonly children: ReactNode;
}

function Pattern({ id, ground, size, children }: PatternProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} style={{ fill: ground }} />
      {children}
    </pattern>
  );
}

/** What the looks of a picture mean, in words. */
export function TimelineLegend({ items }: { readonly items: readonly (readonly [TimelineLook, string])[] }) {
  const id = useId();
  return (
    <ul className={classes.legend}>
      {items.map(([look, words]) => (
        <li key={look}>
          <svg width={22} height={12} aria-hidden className={classes.picture}>
            <Patterns id={`${id}-${look}`} />
            <rect
              x={0.5}
              y={0.5}
              width={21}
              height={11}
              rx={3}
              className={classes.whole}
              data-look={look}
              style={{ fill: fillOf(look, `${id}-${look}`) }}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
