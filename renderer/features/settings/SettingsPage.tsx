import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function SettingsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('settings.title')} help={['settings.help.purpose', 'settings.help.steps']}>
      <p>{t('settings.help.purpose')}</p>
    </Page>
  );
}
