import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { densityPreference, languagePreference, themePreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import type { Store } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import classes from './Settings.module.css';

/** Theme, density, language; each takes effect at once and is kept on this PC. */
export function AppearanceCard() {
  const { t } = useTexts();
  return (
    <Card title={t('settings.appearance.title')} aside={t('settings.appearance.aside')}>
      <div className={classes.choices}>
        <Choice
          label={t('frame.theme.title')}
          store={themePreference}
          choices={{ light: t('frame.theme.light'), dark: t('frame.theme.dark'), system: t('frame.theme.system') }}
        />
        <Choice
          label={t('frame.density.title')}
          store={densityPreference}
          choices={{ compact: t('frame.density.compact'), comfortable: t('frame.density.comfortable') }}
        />
        <Choice
          label={t('frame.language.title')}
          store={languagePreference}
          choices={{ id: t('frame.language.id'), en: t('frame.language.en') }}
        />
      </div>
    </Card>
  );
}

interface Props<V extends string> {
  readonly label: string;
  readonly store: Store<V>;
  readonly choices: Readonly<Record<V, string>>;
}

function Choice<V extends string>({ label, store, choices }: Props<V>) {
  const id = useId();
  const values = Object.keys(choices) as V[];
  return (
    <>
      <span id={id}>{label}</span>
      <SegmentedControl
        aria-labelledby={id}
        data={values.map((value) => ({ value, label: choices[value] }))}
        value={useStore(store)}
        onChange={(value) => store.set(value)}
      />
    </>
  );
}
