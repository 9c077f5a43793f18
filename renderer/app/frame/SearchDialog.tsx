import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../lib/texts.ts';
import classes from './SearchDialog.module.css';
import { SearchResults } from './SearchResults.tsx';

/** Ctrl-K: people, agreements, units and screens under one box. */
export function SearchDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const close = () => {
    setText('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset={72}
      size={620}
      padding={0}
      classNames={{ content: classes.content ?? '' }}
      attributes={{ content: { 'aria-label': t('frame.search.title') } }}
    >
      <SearchResults text={text} onText={setText} onDone={close} />
    </Modal>
  );
}
