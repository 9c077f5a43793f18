import { ActionIcon, Kbd } from '@mantine/core';
import { IconHelp, IconSearch } from '@tabler/icons-react';
import { quarterOf } from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { JobsMenu } from './JobsMenu.tsx';
import { SampleMark } from './SampleMark.tsx';
import classes from './TopBar.module.css';

interface Props {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** Search, running work, where one is and who one is. */
export function TopBar({ onSearch, onHelp }: Props) {
  const { t, format } = useTexts();
  const { data: status } = useChannel('office.status', {});
  return (
    <header className={classes.top}>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={15} aria-hidden />
        <span>{t('frame.search.open')}</span>
        <Kbd size="xs" className={classes.keys}>
          Ctrl K
        </Kbd>
      </button>
      <div className={classes.space} />
      <JobsMenu />
      {status?.isSample && <SampleMark status={status} />}
      {status && (
        <span className={classes.who} title={status.officeName}>
          {status.operatorName} · {format.shortPeriod(quarterOf(status.today))}
        </span>
      )}
      <AppearanceMenu />
      <ActionIcon aria-label={t('frame.help.open')} title={t('frame.help.open')} onClick={onHelp}>
        <IconHelp size={18} stroke={1.7} />
      </ActionIcon>
    </header>
  );
}
