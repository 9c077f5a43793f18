import { densityPreference, themePreference } from '../../lib/preferences.ts';
import { spokenLanguage, useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import { PreferenceChoice } from '../../ui/PreferenceChoice.tsx';
import classes from './Settings.module.css';

/** Theme, density, language; each takes effect at once and is kept on this PC. */
export function AppearanceCard() {
  const { t } = useTexts();
  return (
    <Card title={t('settings.appearance.title')} aside={t('settings.appearance.aside')}>
      <div className={classes.choices}>
        <PreferenceChoice
          label={t('frame.theme.title')}
          store={themePreference}
          choices={{ light: t('frame.theme.light'), dark: t('frame.theme.dark'), system: t('frame.theme.system') }}
        />
        <PreferenceChoice
          label={t('frame.density.title')}
          store={densityPreference}
          choices={{ compact: t('frame.density.compact'), comfortable: t('frame.density.comfortable') }}
        />
        <PreferenceChoice
          label={t('frame.language.title')}
          store={spokenLanguage}
          choices={{ id: t('frame.language.id'), en: t('frame.language.en') }}
        />
      </div>
    </Card>
  );
}
