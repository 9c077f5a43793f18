import { useStore } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';
import { leaveQuestion } from '../../lib/unsaved.ts';
import { Confirm } from '../Confirm.tsx';

/** Asks before typed values are left behind; drawn once. Escape and Enter stay. */
export function LeaveQuestion() {
  const { t } = useTexts();
  const answer = useStore(leaveQuestion);
  return (
    <Confirm
      opened={answer !== null}
      onClose={() => answer?.(false)}
      title={t('ui.leave.title')}
      cancelLabel={t('ui.leave.stay')}
      confirmLabel={t('ui.leave.leave')}
      onConfirm={() => answer?.(true)}
      isOnTop
    >
      {t('ui.leave.text')}
    </Confirm>
  );
}
