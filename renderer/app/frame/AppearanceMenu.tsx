import { ActionIcon, Menu } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { densityPreference, themePreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import type { Store } from '../../lib/store.ts';
import { spokenLanguage, useTexts } from '../../lib/texts.ts';

/** Theme, density and language, at once. */
export function AppearanceMenu() {
  const { t } = useTexts();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon aria-label={t('frame.appearance')} title={t('frame.appearance')}>
          <IconPalette size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Choices
          title={t('frame.theme.title')}
          store={themePreference}
          choices={{ light: t('frame.theme.light'), dark: t('frame.theme.dark'), system: t('frame.theme.system') }}
        />
        <Menu.Divider />
        <Choices
          title={t('frame.density.title')}
          store={densityPreference}
          choices={{ compact: t('frame.density.compact'), comfortable: t('frame.density.comfortable') }}
        />
        <Menu.Divider />
        <Choices
          title={t('frame.language.title')}
          store={spokenLanguage}
          choices={{ id: t('frame.language.id'), en: t('frame.language.en') }}
        />
      </Menu.Dropdown>
    </Menu>
  );
}

interface Props<V extends string> {
  readonly title: string;
  readonly store: Store<V>;
  readonly choices: Readonly<Record<V, string>>;
}

function Choices<V extends string>({ title, store, choices }: Props<V>) {
  const present = useStore(store);
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      <Menu.RadioGroup value={present} onChange={(value) => store.set(value as V)}>
        {(Object.keys(choices) as V[]).map((value) => (
          <Menu.RadioItem key={value} value={value}>
            {choices[value]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
