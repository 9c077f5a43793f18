import { Modal } from '@mantine/core';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useStore } from '../lib/store.ts';
import { useTexts } from '../lib/texts.ts';
import { leaveQuestion, mayLeave } from '../lib/unsaved.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  readonly children: ReactNode;
}

const widths = { small: 440, medium: 640, large: 900, full: '100%' };

/**
 * A dialog around a form or a choice. Escape closes it, after asking where something is typed; the focus goes back where
 * it was.
 */
export function Dialog({ opened, onClose, title, size = 'medium', children }: Props) {
  const { t } = useTexts();
  const isAsking = useStore(leaveQuestion) !== null;
  const content = useRef<HTMLDivElement>(null);
  return (
    <Modal
      opened={opened}
      onClose={() => void mayLeave(content.current).then((may) => may && onClose())}
      // the Escape that answers the question is not meant for the dialog beneath it
      closeOnEscape={!isAsking}
      title={title}
      size={widths[size]}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <div ref={content}>{children}</div>
    </Modal>
  );
}
