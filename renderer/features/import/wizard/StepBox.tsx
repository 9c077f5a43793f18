import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
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

const focusableByProgram = { tabIndex: -1 };

/** One step: takes the focus when it comes, and Enter goes on unless a control has a use for it. */
export function StepBox({ step, onNext, children }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLElement>(null);
  const next = useRef(onNext);
  useEffect(() => {
    next.current = onNext;
  }, [onNext]);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('[data-first-focus]');
    (first ?? box.current)?.focus({ preventScroll: true });
  }, [step]);
  useEffect(() => {
    // not a handler of the box: a control that was just switched off leaves the focus nowhere
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isForNext(event, box.current)) return;
      event.preventDefault();
      next.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <section
      ref={box}
      className={classes.wizard}
      aria-label={t('imports.stepLabel', { step: t(`imports.steps.${step}`) })}
      {...focusableByProgram}
    >
      {children}
    </section>
  );
}

/** Controls that have no use for Enter: where one of them has the focus, the key still means "go on". */
const leavesEnter = '[data-first-focus], input[type="radio"], input[type="checkbox"]';

/** Enter where nothing else takes it; with Ctrl also from the controls of the step. Dialogs above it keep theirs. */
function isForNext(event: KeyboardEvent, box: HTMLElement | null): boolean {
  const { key, target, defaultPrevented, ctrlKey, metaKey, repeat } = event;
  if (key !== 'Enter' || defaultPrevented || repeat || !(target instanceof HTMLElement)) return false;
  if (target === document.body || target === box) return true;
  if (!box?.contains(target)) return false;
  return ctrlKey || metaKey || target.matches(leavesEnter);
}
