import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function HistoryPage() {
  const { t } = useTexts();
  return (
    <Page title={t('history.title')} help={['history.help.purpose', 'history.help.steps']}>
      <p>{t('history.help.purpose')}</p>
    </Page>
  );
}
