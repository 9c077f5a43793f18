import { createStore } from './store.ts';

/** Forms on screen whose typed values are not saved. */
const unsaved = new Set<HTMLElement>();

/** Set while somebody is asked whether to leave typed values behind; called with the answer. */
export const leaveQuestion = createStore<((leave: boolean) => void) | null>(null);

/** Notes a form with typed values; the answer forgets it. */
export function holdUnsaved(form: HTMLElement): () => void {
  unsaved.add(form);
  return () => void unsaved.delete(form);
}

function unsavedIn(within: HTMLElement | null): HTMLElement[] {
  return [...unsaved].filter((form) => !within || within.contains(form));
}

/**
 * Whether what is typed in a part of the screen (all of it without one) may be left. Asks once where something is
 * typed; what was given up is not asked about again.
 */
export async function mayLeave(within: HTMLElement | null = null): Promise<boolean> {
  const forms = unsavedIn(within);
  if (forms.length === 0) return true;
  if (leaveQuestion.get()) return false;
  const leave = await new Promise<boolean>((resolve) => leaveQuestion.set(() => resolve));
  // the key that answered still passes through the dialog beneath; it must find the question open
  await new Promise((resolve) => setTimeout(resolve));
  leaveQuestion.set(null);
  if (leave) for (const form of forms) unsaved.delete(form);
  return leave;
}

/** Keeps the window open while something typed is not saved; it closes when the question is answered so. */
export function keepWindowForUnsaved(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (unsavedIn(null).length === 0) return;
    event.preventDefault();
    // a window that is on its way out shows nothing new
    setTimeout(() => void mayLeave().then((leave) => leave && window.close()));
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
