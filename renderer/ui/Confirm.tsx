import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/texts.ts';
import classes from './Confirm.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen to how many records, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb on the button: "Hapus 12 peserta". */
  readonly confirmLabel: string;
  /** Where "Batal" would not say what stays. */
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly isRunning?: boolean;
  /** Cannot be done; the text says why. */
  readonly isImpossible?: boolean;
  readonly danger?: boolean;
  /** Asked about a dialog that stays open beneath. */
  readonly isOnTop?: boolean;
  /** Only for what cannot be undone: a word that has to be typed. */
  readonly typedWord?: string;
}

/** Asks before something that touches many records or cannot be undone. */
export function Confirm(props: Props) {
  const { opened, onClose, title, children, confirmLabel, onConfirm, isRunning = false, danger = false } = props;
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const { typedWord } = props;
  const isBlocked = props.isImpossible === true || (typedWord !== undefined && typed.trim() !== typedWord);
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      {...(props.isOnTop ? { zIndex: 300 } : {})}
    >
      <div className={classes.body}>
        <div>{children}</div>
        {typedWord !== undefined && (
          <TextInput
            label={t('ui.confirm.typeToConfirm', { word: typedWord })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        <div className={classes.buttons}>
          <Button onClick={close} data-autofocus>
            {props.cancelLabel ?? t('ui.cancel')}
          </Button>
          <Button
            variant="filled"
            {...(danger ? { color: 'var(--bad)', autoContrast: false } : {})}
            className={danger ? classes.danger : undefined}
            disabled={isBlocked}
            loading={isRunning}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
