import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';

interface Props {
  readonly channel: 'budget.removeLine' | 'budget.removeInvoice' | 'budget.removePayment';
  readonly uid: string;
  readonly onDone: () => void;
  /** What is removed, where several such buttons stand together. */
  readonly of?: string;
}

/** Removes at once, for it can be undone. */
export function RemoveButton({ channel, uid, onDone, of }: Props) {
  const { t } = useTexts();
  const remove = useAction(channel, { success: t('budget.removed') });
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconTrash size={14} aria-hidden />}
      loading={remove.isRunning}
      aria-label={of === undefined ? undefined : `${t('budget.remove')}: ${of}`}
      onClick={() => void remove.run({ uid }).then((done) => done && onDone())}
    >
      {t('budget.remove')}
    </Button>
  );
}
