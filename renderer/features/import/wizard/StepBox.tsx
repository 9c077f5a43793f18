import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../../../lib/texts.ts';
import type { WizardStep } from '../draft/draft.ts';
import classes from '../Import.module.css';

interface Props {
  readonly step: WizardStep;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** Marks what takes the focus when its step comes, in place of the whole step. */
export const firstFocus = { 'data-first-focus': true } as const;

/** One step: takes the focus when it comes, and Enter goes on unless a control has a use for it. */
export function StepBox({ step, onNext, children }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('[data-first-focus]');
    (first ?? box.current)?.focus({ preventScroll: true });
  }, [step]);
  // the step is no control: Enter on it is a short cut for the button below
  const keys = { onKeyDown: (event: KeyboardEvent<HTMLElement>) => goOn(event, box.current, onNext) };
  return (
    <section
      ref={box}
      className={classes.wizard}
      aria-label={t('imports.stepLabel', { step: t(`imports.steps.${step}`) })}
      {...focusableByProgram}
      {...keys}
    >
      {children}
    </section>
  );
}

const focusableByProgram = { tabIndex: -1 };

function goOn(event: KeyboardEvent<HTMLElement>, box: HTMLElement | null, onNext: () => void): void {
  if (event.key !== 'Enter' || event.defaultPrevented) return;
  const isAnywhere = event.ctrlKey || event.metaKey;
  const isHere = event.target === box || (event.target as HTMLElement).matches('[data-first-focus]');
  if (!isAnywhere && !isHere) return;
  event.preventDefault();
  onNext();
}
