import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDot,
  IconCircleMinus,
  IconCircleX,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StatusTag.module.css';
import type { Tone } from './tone.ts';

const icons = {
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
  muted: IconCircleMinus,
  accent: IconCircleDot,
} satisfies Record<Tone, unknown>;

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** `false` leaves the icon out where the word alone is enough (a number of days). */
  readonly icon?: boolean;
}

/** A state: colour, icon and word together. */
export function StatusTag({ tone, children, icon = true }: Props) {
  const Icon = icons[tone];
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon && <Icon size={13} stroke={2} aria-hidden />}
      {children}
    </span>
  );
}
