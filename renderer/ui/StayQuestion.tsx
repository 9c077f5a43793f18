import { type Store, useStore } from '../lib/store.ts';
import { Confirm } from './Confirm.tsx';

interface Props {
  /** Set while somebody is asked; called with the answer. */
  readonly question: Store<((leave: boolean) => void) | null>;
  readonly title: string;
  readonly text: string;
  readonly stay: string;
  readonly leave: string;
  readonly isOnTop?: boolean;
}

/** Asks, for code that waits for the answer, whether something may be left behind. Escape and Enter stay. */
export function StayQuestion({ question, title, text, stay, leave, isOnTop = false }: Props) {
  const answer = useStore(question);
  return (
    <Confirm
      opened={answer !== null}
      onClose={() => answer?.(false)}
      title={title}
      cancelLabel={stay}
      confirmLabel={leave}
      onConfirm={() => answer?.(true)}
      isOnTop={isOnTop}
    >
      {text}
    </Confirm>
  );
}
