import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function HomePage() {
  const { t } = useTexts();
  return (
    <Page title={t('home.title')} help={['home.help.purpose', 'home.help.steps']}>
      <p>{t('home.help.purpose')}</p>
    </Page>
  );
}
