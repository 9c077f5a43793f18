import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** What a dialog is about, and whether it is open: it stays drawn while it closes, so that the focus goes back. */
export function useDialog<T>() {
  const [subject, setSubject] = useState<T>();
  const [opened, setOpened] = useState(false);
  const open = useCallback((about: T) => {
    // drawn closed first: only a dialog that opens remembers where the focus was
    flushSync(() => setSubject(() => about));
    setOpened(true);
  }, []);
  const close = useCallback(() => setOpened(false), []);
  return { subject, opened, open, close };
}
