import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { holdUnsaved, mayLeave } from '../../lib/unsaved.ts';

/** A dialog or a screen that closes after saving takes a moment to go. */
const closingTime = 400;

interface Unsaved {
  /** Does the saving: while it runs, and once it led away, nothing is asked. */
  readonly saving: (save: () => unknown) => void;
  /** Does what leaves the form, after asking where something is typed. */
  readonly leaving: (leave: () => void) => void;
}

/** Lets every way out of a form with typed values ask first: Escape, navigation, closing the window. */
export function useUnsaved(form: RefObject<HTMLElement | null>, isDirty: boolean): Unsaved {
  const release = useRef<() => void>(undefined);
  const closing = useRef<number>(undefined);
  const dirty = useRef(isDirty);
  useEffect(() => {
    dirty.current = isDirty;
    const element = form.current;
    if (!isDirty || !element) return undefined;
    const hold = () => {
      release.current?.();
      release.current = holdUnsaved(element);
    };
    hold();
    // Who goes on typing after a refused save is in the form again at once.
    element.addEventListener('input', hold);
    return () => {
      element.removeEventListener('input', hold);
      release.current?.();
    };
  }, [form, isDirty]);
  const holdAgain = () => {
    if (form.current && dirty.current) release.current = holdUnsaved(form.current);
  };
  return {
    saving: (save) => {
      release.current?.();
      // the moment after an earlier save must not end in the middle of this one
      window.clearTimeout(closing.current);
      void Promise.resolve(save()).finally(() => {
        closing.current = window.setTimeout(holdAgain, closingTime);
      });
    },
    leaving: (leave) => void mayLeave(form.current).then((may) => may && leave()),
  };
}
