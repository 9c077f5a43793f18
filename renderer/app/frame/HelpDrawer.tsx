import { Button, Drawer } from '@mantine/core';
import { screenHelp } from '../../lib/screen-help.ts';
import { useStore } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}

/** What this screen is for and how it is used (F1). */
export function HelpDrawer({ opened, onClose, onShortcuts }: Props) {
  const { t } = useTexts();
  const keys = useStore(screenHelp);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('frame.help.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {keys.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <p>{t('frame.help.shortcutsHint')}</p>
      <Button onClick={onShortcuts}>{t('frame.shortcuts.title')}</Button>
    </Drawer>
  );
}
