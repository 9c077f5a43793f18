import type { ReactNode } from 'react';
import classes from './Empty.module.css';

interface Props {
  readonly title: string;
  /** What the screen is for, in one or two sentences. */
  readonly children: ReactNode;
  /** The next step: a button. */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

/** A screen that holds nothing yet: what it is for and what to do next. */
export function Empty({ title, children, action, icon }: Props) {
  return (
    <div className={classes.empty}>
      {icon && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      <h2>{title}</h2>
      <p>{children}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
