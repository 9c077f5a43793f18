import { useNavigate } from '@tanstack/react-router';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { Confirm } from '../../../ui/Confirm.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Removes an agreement after asking; the notice and Ctrl-Z bring it back with its checklist and files. */
export function RemoveDialog({ agreement: { uid, title, stepsTotal, files }, opened, onClose }: Props) {
  const { t } = useTexts();
  const go = useNavigate();
  const remove = useAction('agreements.remove', { success: t('agreements.remove.done', { title }) });
  const run = async () => {
    if (await remove.run({ uid })) await go({ to: '/agreements' });
  };
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={t('agreements.remove.title')}
      confirmLabel={t('agreements.remove.button')}
      onConfirm={() => void run()}
      isRunning={remove.isRunning}
      danger
    >
      {t('agreements.remove.text', { title, steps: stepsTotal, files })}
    </Confirm>
  );
}
