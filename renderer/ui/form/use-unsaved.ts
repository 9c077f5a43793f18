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
  const dirty = useRef(isDirty);
  useEffect(() => {
    dirty.current = isDirty;
    if (!isDirty || !form.current) return undefined;
    release.current = holdUnsaved(form.current);
    return () => release.current?.();
  }, [form, isDirty]);
  const holdAgain = () => {
    if (form.current && dirty.current) release.current = holdUnsaved(form.current);
  };
  return {
    saving: (save) => {
      release.current?.();
      void Promise.resolve(save()).finally(() => setTimeout(holdAgain, closingTime));
    },
    leaving: (leave) => void mayLeave(form.current).then((may) => may && leave()),
  };
}
