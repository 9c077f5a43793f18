import type { Tone } from './tone.ts';
import classes from './MonthStrip.module.css';

/** One month of a strip. */
export interface StripMonth {
  readonly key: string;
  /** One letter or digit under the cell. */
  readonly short: string;
  /** The year, where it begins. */
  readonly year: string | null;
  /** A sign that says the state without its colour. */
  readonly sign: string;
  readonly tone: Tone;
  /** The month and its state in words. */
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly months: readonly StripMonth[];
}

/** Months side by side, each a cell with a sign; a list of sentences for those who do not see it. */
export function MonthStrip({ label, months }: Props) {
  return (
    <ol className={classes.strip} aria-label={label}>
      {months.map(({ key, short, year, sign, tone, words }) => (
        <li key={key} title={words} data-tone={tone} data-begins={year !== null || undefined}>
          <span className={classes.year} aria-hidden>
            {year}
          </span>
          <span className={classes.cell} aria-hidden>
            {sign}
          </span>
          <span className={classes.month} aria-hidden>
            {short}
          </span>
          <span className={classes.words}>{words}</span>
        </li>
      ))}
    </ol>
  );
}
