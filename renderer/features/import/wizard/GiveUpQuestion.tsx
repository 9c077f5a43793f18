import { useStore } from '../../../lib/store.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Confirm } from '../../../ui/Confirm.tsx';
import { giveUpQuestion } from '../draft/give-up.ts';

/** Asks before a prepared import is put away. Escape and Enter keep it. */
export function GiveUpQuestion({ file }: { readonly file: string }) {
  const { t } = useTexts();
  const answer = useStore(giveUpQuestion);
  return (
    <Confirm
      opened={answer !== null}
      onClose={() => answer?.(false)}
      title={t('imports.giveUp.title', { file })}
      cancelLabel={t('imports.giveUp.stay')}
      confirmLabel={t('imports.giveUp.leave')}
      onConfirm={() => answer?.(true)}
    >
      {t('imports.giveUp.text')}
    </Confirm>
  );
}
