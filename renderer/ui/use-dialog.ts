import { useState } from 'react';

/** What a dialog is about, and whether it is open: it stays drawn while it closes, so that the focus goes back. */
export function useDialog<T>() {
  const [subject, setSubject] = useState<T>();
  const [opened, setOpened] = useState(false);
  return {
    subject,
    opened,
    open: (about: T) => {
      setSubject(about);
      setOpened(true);
    },
    close: () => setOpened(false),
  };
}
