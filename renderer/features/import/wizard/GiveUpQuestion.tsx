import { useTexts } from '../../../lib/texts.ts';
import { StayQuestion } from '../../../ui/StayQuestion.tsx';
import { giveUpQuestion } from '../draft/give-up.ts';

/** Asks before a prepared import is put away. */
export function GiveUpQuestion({ file }: { readonly file: string }) {
  const { t } = useTexts();
  return (
    <StayQuestion
      question={giveUpQuestion}
      title={t('imports.giveUp.title', { file })}
      text={t('imports.giveUp.text')}
      stay={t('imports.giveUp.stay')}
      leave={t('imports.giveUp.leave')}
    />
  );
}
