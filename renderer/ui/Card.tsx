import type { ReactNode } from 'react';
import classes from './Card.module.css';

interface Props {
  readonly title?: ReactNode;
  /** Said quietly beside the title: a date, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** `none` for tables that reach the edges. */
  readonly padding?: 'normal' | 'none';
  /** Takes the height that is left in a column. */
  readonly grow?: boolean;
}

/** A surface that holds one thing. */
export function Card({ title, aside, children, padding = 'normal', grow = false }: Props) {
  return (
    <section className={classes.card} data-padding={padding} data-grow={grow || undefined}>
      {(title || aside) && (
        <header className={classes.head}>
          <h2>{title}</h2>
          {aside && <span>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
