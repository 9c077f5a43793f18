import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { navigationPreference } from '../../lib/preferences.ts';
import { useStore } from '../../lib/store.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { dailyScreens, groundScreens } from '../screens.ts';
import type { Screen } from '../screens.ts';
import classes from './Navigation.module.css';

/** The menu at the left: icon and word, counts beside what they count. */
export function Navigation() {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const chosen = useStore(navigationPreference);
  const isSmall = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false });
  const isNarrow = isSmall || chosen === 'narrow';
  const Toggle = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.nav} data-narrow={isNarrow || undefined} aria-label={t('frame.mainNavigation')}>
      <div className={classes.brand}>
        <Mark />
        {!isNarrow && (
          <div className={classes.names}>
            <strong>{t('frame.product')}</strong>
            <small title={status?.officeName}>{status?.shortName}</small>
          </div>
        )}
      </div>
      <ScreenLinks screens={dailyScreens} isNarrow={isNarrow} />
      <hr className={classes.line} />
      <ScreenLinks screens={groundScreens} isNarrow={isNarrow} />
      {!isSmall && (
        <ActionIcon
          className={classes.toggle}
          aria-label={t(isNarrow ? 'frame.expand' : 'frame.collapse')}
          title={`${t(isNarrow ? 'frame.expand' : 'frame.collapse')} (Ctrl-B)`}
          onClick={() => navigationPreference.set(isNarrow ? 'wide' : 'narrow')}
        >
          <Toggle size={17} stroke={1.7} />
        </ActionIcon>
      )}
    </nav>
  );
}

/** The program's mark: a rising share of a whole. */
function Mark() {
  return (
    <svg className={classes.mark} viewBox="0 0 24 24" width="24" height="24" aria-hidden>
      <rect width="24" height="24" rx="6" />
      <path d="M6 17v-4M10 17v-7M14 17V8M18 17V6" />
    </svg>
  );
}

interface LinksProps {
  readonly screens: readonly Screen[];
  readonly isNarrow: boolean;
}

function ScreenLinks({ screens, isNarrow }: LinksProps) {
  const { t, format } = useTexts();
  const { data: summary } = useChannel('home.summary', {});
  return (
    <ul className={classes.links}>
      {screens.map(({ path, title, icon: Icon, badge }) => {
        const counted = summary && badge?.(summary, t);
        const shown = counted && counted.count > 0 ? counted : undefined;
        return (
          <li key={path}>
            <Tooltip label={t(title)} position="right" disabled={!isNarrow} openDelay={100}>
              <Link
                to={path}
                className={classes.link}
                activeProps={{ className: classes.active }}
                activeOptions={{ exact: path === '/', includeSearch: false }}
              >
                <Icon size={18} stroke={1.7} aria-hidden />
                <span className={classes.word}>{t(title)}</span>
                {shown && (
                  <span className={classes.badge} data-urgent={shown.urgent || undefined} title={shown.words}>
                    <span aria-hidden>{format.number(shown.count)}</span>
                    <span className={classes.unseen}>{shown.words}</span>
                  </span>
                )}
              </Link>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}
