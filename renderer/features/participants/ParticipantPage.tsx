import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function ParticipantPage() {
  const { t } = useTexts();
  return (
    <Page title={t('participants.title')} help={['participants.help.purpose', 'participants.help.steps']}>
      <p>{t('participants.help.purpose')}</p>
    </Page>
  );
}
