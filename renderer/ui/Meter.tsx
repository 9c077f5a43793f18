import { useTexts } from '../lib/texts.ts';
import classes from './Meter.module.css';

interface Props {
  readonly label: string;
  /** Share of the whole, 0 to 1 (more than 1 fills the bar). */
  readonly value: number;
  /** Share where a mark stands. */
  readonly target?: number;
  /** Share of a second, quieter mark: where it all leads to. */
  readonly goal?: number;
  readonly size?: 'thin' | 'thick';
}

/** A bar with an optional target mark. Always beside the figure in words. */
export function Meter({ label, value, target, goal, size = 'thin' }: Props) {
  const { t, format } = useTexts();
  const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  return (
    <div
      className={classes.meter}
      data-size={size}
      role="img"
      aria-label={t('ui.meter', { label, value: format.percent(value) })}
    >
      <span className={classes.fill} style={{ width: percent(value) }} />
      {goal !== undefined && <span className={classes.goal} style={{ left: percent(goal) }} />}
      {target !== undefined && <span className={classes.target} style={{ left: percent(target) }} />}
    </div>
  );
}
