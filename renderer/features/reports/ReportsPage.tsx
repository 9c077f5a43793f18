import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function ReportsPage() {
  const { t } = useTexts();
  return (
    <Page title={t('reports.title')} help={['reports.help.purpose', 'reports.help.steps']}>
      <p>{t('reports.help.purpose')}</p>
    </Page>
  );
}
