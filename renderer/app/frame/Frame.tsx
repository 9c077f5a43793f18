import { Outlet } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { setTimeZone } from '../../lib/format.ts';
import { errorWords } from '../../lib/notices.ts';
import { navigationPreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Empty } from '../../ui/Empty.tsx';
import { DropTarget } from './DropTarget.tsx';
import classes from './Frame.module.css';
import { HelpDrawer } from './HelpDrawer.tsx';
import { Navigation } from './Navigation.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { skipDaySummary, useDaySummary } from './use-day-summary.ts';
import { useShortcuts } from './use-shortcuts.ts';

const FirstStart = lazy(async () => ({
  default: (await import('../../features/start/FirstStart.tsx')).FirstStart,
}));

/** What stands around every screen; before the store holds anything, the first start instead. */
export function Frame() {
  const { t } = useTexts();
  const status = useChannel('office.status', {});
  if (status.error) {
    return (
      <main className={classes.alone} role="alert">
        <Empty
          title={t('frame.unavailable.title')}
          icon={<IconDatabaseOff size={22} />}
          action={
            <Button variant="filled" onClick={() => void status.refetch()}>
              {t('frame.unavailable.retry')}
            </Button>
          }
        >
          {errorWords(status.error)}
        </Empty>
      </main>
    );
  }
  if (!status.data) return null;
  setTimeZone(status.data.timeZone);
  if (status.data.isFirstStart) {
    skipDaySummary(status.data.today);
    return (
      <Suspense>
        <FirstStart storeFolder={status.data.storeFolder} />
      </Suspense>
    );
  }
  return <Workplace />;
}

type Overlay = 'search' | 'help' | 'shortcuts' | null;

function Workplace() {
  const { t } = useTexts();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const width = useStore(navigationPreference);
  const close = () => setOverlay(null);
  useDaySummary();
  useShortcuts({
    search: () => setOverlay('search'),
    help: () => setOverlay((now) => (now === 'help' ? null : 'help')),
    shortcuts: () => setOverlay('shortcuts'),
  });
  return (
    <div className={classes.frame} data-navigation={width}>
      <a className={classes.skip} href="#content" onClick={focusContent}>
        {t('frame.skip')}
      </a>
      <Navigation />
      <TopBar onSearch={() => setOverlay('search')} onHelp={() => setOverlay('help')} />
      <main id="content" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <SearchDialog opened={overlay === 'search'} onClose={close} />
      <HelpDrawer opened={overlay === 'help'} onClose={close} onShortcuts={() => setOverlay('shortcuts')} />
      <ShortcutsDialog opened={overlay === 'shortcuts'} onClose={close} />
      <DropTarget />
    </div>
  );
}

// the address after the hash belongs to the router, so the skip link moves the focus itself
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
