import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Entries } from './Entries.tsx';
import classes from './History.module.css';

const pageSize = 50;

/** Everything that was done to the data, newest first, fifty at a time. */
export function HistoryPage() {
  const { t, language } = useTexts();
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const page = useChannel('history.page', { search, language, offset, limit: pageSize }, { keepLast: true });
  const total = page.data?.total;
  return (
    <Page
      title={t('history.title')}
      subtitle={total === undefined ? undefined : t('history.count', { count: total })}
      help={['history.help.purpose', 'history.help.steps']}
      toolbar={
        <SearchBox
          label={t('history.search')}
          value={search}
          onChange={(next) => {
            setSearch(next);
            setOffset(0);
          }}
          autoFocus
          width={300}
        />
      }
    >
      {page.error && (
        <Empty
          title={t('ui.table.failed')}
          action={<Button onClick={() => void page.refetch()}>{t('ui.table.retry')}</Button>}
        >
          {errorWords(page.error)}
        </Empty>
      )}
      {!page.data && !page.error && <p>{t('ui.loading')}</p>}
      {total === 0 && (
        <Empty title={t(search === '' ? 'history.empty.title' : 'history.noMatch.title')}>
          {t(search === '' ? 'history.empty.text' : 'history.noMatch.text')}
        </Empty>
      )}
      {page.data && page.data.rows.length > 0 && (
        <Card>
          <Entries entries={page.data.rows} />
        </Card>
      )}
      {total !== undefined && total > pageSize && (
        <Pages offset={offset} shown={page.data?.rows.length ?? 0} total={total} onGo={setOffset} />
      )}
    </Page>
  );
}

interface PagesProps {
  readonly offset: number;
  readonly shown: number;
  readonly total: number;
  readonly onGo: (offset: number) => void;
}

function Pages({ offset, shown, total, onGo }: PagesProps) {
  const { t } = useTexts();
  return (
    <nav className={classes.pages} aria-label={t('history.pages')}>
      <Button
        leftSection={<IconChevronLeft size={15} aria-hidden />}
        disabled={offset === 0}
        onClick={() => onGo(Math.max(0, offset - pageSize))}
      >
        {t('history.newer')}
      </Button>
      <span>{t('ui.table.range', { first: offset + 1, last: offset + shown, total })}</span>
      <Button
        rightSection={<IconChevronRight size={15} aria-hidden />}
        disabled={offset + shown >= total}
        onClick={() => onGo(offset + pageSize)}
      >
        {t('history.older')}
      </Button>
    </nav>
  );
}
