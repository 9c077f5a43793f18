import { addDays, dayNumber, daysBetween, firstDayOf, lastDayOf } from '../../shared/dates.ts';
import type { PlainDate } from '../../shared/dates.ts';
import { useTexts } from '../lib/texts.ts';
import type { Say } from '../lib/texts.ts';
import { yearsPerName } from '../lib/timeline.ts';
import classes from './TimeBar.module.css';
import type { Tone } from './tone.ts';

/** A stretch of time in a lane. */
export interface Spell {
  readonly key: string;
  /** Written in the bar where there is room, and said in the list for screen readers. */
  readonly label: string;
  readonly from: PlainDate;
  /** Last day; null while it goes on. */
  readonly to: PlainDate | null;
  readonly tone?: Tone;
  /** Drawn as an outline: planned, not yet true. */
  readonly planned?: boolean;
}

/** One line of the picture. */
export interface Lane {
  readonly key: string;
  /** Written at the left; leave it out when the bars say enough. */
  readonly label?: string;
  readonly spells: readonly Spell[];
}

interface Props {
  /** What the picture shows. */
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly today: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Says the gaps between the spells of a lane. */
  readonly showGaps?: boolean;
}

const laneHeight = 26;
const barHeight = 16;
const width = 1000;

/** Spells over the years, with today; a list of the same facts stands behind it for screen readers. */
export function TimeBar({ label, lanes, today, from, to, showGaps = false }: Props) {
  const { t, format } = useTexts();
  const hasLabels = lanes.some((lane) => lane.label);
  const wordsOf = (spell: Spell) =>
    t('ui.timeBar.spell', {
      label: spell.label,
      from: format.longDate(spell.from),
      to: spell.to ? format.longDate(spell.to) : t('ui.timeBar.open'),
    });
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.picture} data-labels={hasLabels || undefined} aria-hidden>
        {hasLabels && (
          <div className={classes.labels}>
            {lanes.map((lane) => (
              <span key={lane.key} title={lane.label}>
                {lane.label}
              </span>
            ))}
          </div>
        )}
        <Plot {...{ lanes, today, from, to, wordsOf }} />
      </div>
      <ul className={classes.words}>
        {lanes.flatMap((lane) => lane.spells.map((spell) => <li key={spell.key}>{wordsOf(spell)}</li>))}
      </ul>
      {showGaps && <Gaps lanes={lanes} t={t} />}
    </figure>
  );
}

interface PlotProps extends Pick<Props, 'lanes' | 'today' | 'from' | 'to'> {
  readonly wordsOf: (spell: Spell) => string;
}

function Plot({ lanes, today, from, to, wordsOf }: PlotProps) {
  const { t } = useTexts();
  const days = Math.max(1, daysBetween(from, to));
  const x = (day: PlainDate) => Math.min(width, Math.max(0, (daysBetween(from, day) / days) * width));
  const height = lanes.length * laneHeight;
  const hasToday = today >= from && today <= to;
  const spells = lanes.flatMap((lane, index) => lane.spells.map((spell) => ({ spell, index })));
  return (
    <div className={classes.plot}>
      {hasToday && (
        <span
          className={classes.todayWord}
          style={{ left: `${(x(today) / width) * 100}%` }}
          data-late={x(today) > 850 || undefined}
        >
          {t('ui.timeBar.today')}
        </span>
      )}
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" height={height} width="100%">
        <YearLines {...{ from, to, x, height }} />
        {spells.map(({ spell, index }) => (
          <SpellBar key={spell.key} spell={spell} y={index * laneHeight + 5} x={x} end={to} words={wordsOf(spell)} />
        ))}
        {hasToday && <line className={classes.today} x1={x(today)} x2={x(today)} y1={0} y2={height} />}
      </svg>
      {spells.map(({ spell, index }) => (
        <span
          key={spell.key}
          className={classes.barLabel}
          data-tone={spell.tone ?? 'accent'}
          data-planned={spell.planned || undefined}
          style={labelPlace(x(spell.from), x(spell.to ?? to), index)}
        >
          {spell.label}
        </span>
      ))}
      <YearNames {...{ from, to, x }} />
    </div>
  );
}

interface Scale {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly x: (day: PlainDate) => number;
}

function newYears({ from, to }: Pick<Scale, 'from' | 'to'>): PlainDate[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = yearsPerName(first, last);
  const days: PlainDate[] = [];
  for (let year = first; year <= last; year += step) days.push(firstDayOf(`${year}-01`));
  return days.filter((day) => day <= lastDayOf(to.slice(0, 7)));
}

function YearLines({ from, to, x, height }: Scale & { readonly height: number }) {
  return newYears({ from, to })
    .filter((day) => day >= from)
    .map((day) => <line key={day} className={classes.year} x1={x(day)} x2={x(day)} y1={0} y2={height} />);
}

function YearNames({ from, to, x }: Scale) {
  return (
    <div className={classes.years}>
      {newYears({ from, to }).map((day) => (
        <span key={day} style={{ left: `${(x(day) / width) * 100}%` }}>
          {day.slice(0, 4)}
        </span>
      ))}
    </div>
  );
}

interface BarProps {
  readonly spell: Spell;
  readonly y: number;
  readonly end: PlainDate;
  readonly x: Scale['x'];
  readonly words: string;
}

function SpellBar({ spell, y, x, end, words }: BarProps) {
  const left = x(spell.from);
  const right = x(spell.to ?? end);
  return (
    <rect
      className={classes.bar}
      data-tone={spell.tone ?? 'accent'}
      data-planned={spell.planned || undefined}
      x={left}
      y={y}
      width={Math.max(3, right - left)}
      height={barHeight}
      rx={3}
    >
      <title>{words}</title>
    </rect>
  );
}

function labelPlace(left: number, right: number, lane: number) {
  return {
    left: `${(left / width) * 100}%`,
    width: `${((right - left) / width) * 100}%`,
    top: lane * laneHeight + 5,
    height: barHeight,
  };
}

function Gaps({ lanes, t }: { readonly lanes: readonly Lane[]; readonly t: Say }) {
  const gaps = lanes.flatMap(({ key, spells }) => gapsOf(key, spells));
  if (gaps.length === 0) return null;
  return (
    <ul className={classes.gaps}>
      {gaps.map(({ key, days }) => (
        <li key={key}>
          {days < 60
            ? t('ui.timeBar.gap', { count: days })
            : t('ui.timeBar.gapMonths', { count: Math.round(days / 30.4) })}
        </li>
      ))}
    </ul>
  );
}

function gapsOf(lane: string, spells: readonly Spell[]): { key: string; days: number }[] {
  const inOrder = spells.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));
  return inOrder.slice(1).flatMap((spell, index) => {
    const before = inOrder[index]?.to;
    const days = before ? daysBetween(addDays(before, 1), spell.from) : 0;
    return days > 0 ? [{ key: `${lane}-${spell.key}`, days }] : [];
  });
}
