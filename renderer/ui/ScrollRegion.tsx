import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** What scrolls must be reached by the keyboard, although it is no control (WCAG 2.1.1). */
const focusable = { tabIndex: 0 };

/** A part of a screen that scrolls by itself. */
export function ScrollRegion({ label, className, isBusy = false, children }: Props) {
  return (
    <div role="region" aria-label={label} aria-busy={isBusy} className={className} {...focusable}>
      {children}
    </div>
  );
}
