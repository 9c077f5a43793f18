import { useTexts } from '../../../lib/texts.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Page } from '../../../ui/Page.tsx';
import { importHelp } from '../import-help.ts';
import { RememberedProfiles } from '../profiles/RememberedProfiles.tsx';
import { RecentImports } from './RecentImports.tsx';

interface Props {
  readonly onChoose: () => void;
  readonly isChoosing: boolean;
}

/** Before there is a file: where to put it, what is remembered of lists, and what was imported so far. */
export function ImportStart({ onChoose, isChoosing }: Props) {
  const { t } = useTexts();
  return (
    <Page title={t('imports.title')} subtitle={t('imports.subtitle')} help={importHelp} layout="fill">
      <FileDrop hint={t('imports.drop')} onChoose={onChoose} isBusy={isChoosing} />
      <RememberedProfiles />
      <RecentImports />
    </Page>
  );
}
