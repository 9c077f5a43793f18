import { useTexts } from '../../lib/texts.ts';
import { leaveQuestion } from '../../lib/unsaved.ts';
import { StayQuestion } from '../StayQuestion.tsx';

/** Asks before typed values are left behind; drawn once. */
export function LeaveQuestion() {
  const { t } = useTexts();
  const words = { title: t('ui.leave.title'), text: t('ui.leave.text') };
  return (
    <StayQuestion question={leaveQuestion} {...words} stay={t('ui.leave.stay')} leave={t('ui.leave.leave')} isOnTop />
  );
}
