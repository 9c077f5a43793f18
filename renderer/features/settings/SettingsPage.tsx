import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Page } from '../../ui/Page.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { CheckCard } from './CheckCard.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { SampleCard } from './SampleCard.tsx';
import classes from './Settings.module.css';
import { StorageCard } from './StorageCard.tsx';

const help = ['settings.help.purpose', 'settings.help.steps', 'settings.help.check', 'settings.help.sample'] as const;

/** The office, how the program looks, where its data lies. */
export function SettingsPage() {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  return (
    <Page title={t('settings.title')} subtitle={status?.officeName} help={help}>
      <div className={classes.columns}>
        <OfficeCard />
        <div className={classes.side}>
          {status?.isSample && <SampleCard status={status} />}
          <AppearanceCard />
          <StorageCard />
          <CheckCard />
        </div>
      </div>
    </Page>
  );
}
