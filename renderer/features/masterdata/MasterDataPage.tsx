import { useTexts } from '../../lib/texts.ts';
import { Page } from '../../ui/Page.tsx';

export function MasterDataPage() {
  const { t } = useTexts();
  return (
    <Page title={t('masterdata.title')} help={['masterdata.help.purpose', 'masterdata.help.steps']}>
      <p>{t('masterdata.help.purpose')}</p>
    </Page>
  );
}
