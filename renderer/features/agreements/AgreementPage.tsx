import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function AgreementPage() {
  const { t } = useTexts();
  return (
    <Page title={t('agreements.title')} help={['agreements.help.purpose', 'agreements.help.steps']}>
      <p>{t('agreements.help.purpose')}</p>
    </Page>
  );
}
