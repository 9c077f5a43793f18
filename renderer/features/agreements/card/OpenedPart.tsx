import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What an address leads to: `/agreements/<uid>#<name>`. */
  readonly name: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of a page that an address can open: scrolled to and focused. */
export function OpenedPart({ name, label, children }: Props) {
  const isMeant = useLocation({ select: ({ hash }) => hash === name });
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    part.current?.scrollIntoView({ block: 'nearest' });
    part.current?.focus({ preventScroll: true });
  }, [isMeant]);
  return (
    <div ref={part} role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
