import type { ReactNode } from 'react';
import classes from './StatTile.module.css';

interface Props {
  readonly label: string;
  readonly value: ReactNode;
  /** What the figure is measured against, where it comes from. */
  readonly note?: ReactNode;
  readonly size?: 'normal' | 'headline';
}

/** One figure with its name. */
export function StatTile({ label, value, note, size = 'normal' }: Props) {
  return (
    <div className={classes.tile} data-size={size}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value}>{value}</div>
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
