import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function ImportPage() {
  const { t } = useTexts();
  return (
    <Page title={t('imports.title')} help={['imports.help.purpose', 'imports.help.steps']}>
      <p>{t('imports.help.purpose')}</p>
    </Page>
  );
}
