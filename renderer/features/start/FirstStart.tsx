import { Button } from '@mantine/core';
import { themePreference } from '../../lib/preferences.ts';
import { spokenLanguage, useTexts } from '../../lib/texts.ts';
import { useJob } from '../../lib/use-job.ts';
import { Card } from '../../ui/Card.tsx';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { PreferenceChoice } from '../../ui/PreferenceChoice.tsx';
import { BeginForm } from './BeginForm.tsx';
import classes from './FirstStart.module.css';

/** Before the store holds anything: begin empty, or look around with sample data. */
export function FirstStart({ storeFolder }: { readonly storeFolder: string }) {
  const { t } = useTexts();
  const sample = useJob('sample.load', { success: (loaded) => t('start.sample.loaded', loaded) });
  return (
    <main className={classes.start}>
      <Appearance />
      <h1 className={classes.title}>{t('start.title')}</h1>
      <p className={classes.purpose}>{t('start.purpose')}</p>
      <div className={classes.ways}>
        <Card title={t('start.sample.title')}>
          <p className={classes.text}>{t('start.sample.text')}</p>
          {sample.isRunning ? (
            <JobProgress job={sample.running} title={t('frame.jobs.kinds.sample-load')} />
          ) : (
            <Button variant="filled" onClick={() => void sample.start({})}>
              {t('start.sample.load')}
            </Button>
          )}
        </Card>
        <Card title={t('start.empty.title')}>
          <p className={classes.text}>{t('start.empty.text')}</p>
          <BeginForm isBlocked={sample.isRunning} />
        </Card>
      </div>
      <p className={classes.folder}>{t('start.folder', { folder: storeFolder })}</p>
    </main>
  );
}

/** Asked before anything is read: who does not read Indonesian must not look for it in the settings. */
function Appearance() {
  const { t } = useTexts();
  return (
    <div className={classes.appearance}>
      <PreferenceChoice
        label={t('frame.language.title')}
        store={spokenLanguage}
        choices={{ id: t('frame.language.id'), en: t('frame.language.en') }}
      />
      <PreferenceChoice
        label={t('frame.theme.title')}
        store={themePreference}
        choices={{ light: t('frame.theme.light'), dark: t('frame.theme.dark'), system: t('frame.theme.system') }}
      />
    </div>
  );
}
