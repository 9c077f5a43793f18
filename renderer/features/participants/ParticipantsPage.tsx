import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ParticipantRow } from '../../../shared/participants/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useSelection } from '../../ui/data-table/selection.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { participantColumns } from './list/columns.tsx';
import { type Filtering, useFiltering } from './list/filter.ts';
import { FilterBar } from './list/FilterBar.tsx';
import { usePeople } from './list/people.ts';
import { usePeopleExport } from './list/use-people-export.ts';
import { PersonPanel } from './list/PersonPanel.tsx';

const help = [
  'participants.help.purpose',
  'participants.help.steps',
  'participants.help.filters',
  'participants.help.copy',
] as const;
const tones = { error: 'bad', warning: 'warn', info: undefined } as const;

/** Everyone in the register: search, filters, and the person under the arrow keys beside the grid. */
export function ParticipantsPage() {
  const texts = useTexts();
  const { t } = texts;
  const go = useNavigate();
  const filtering = useFiltering();
  const { rows, sort, setSort, milliseconds, firstOf } = usePeople(filtering.filter);
  const excel = usePeopleExport(filtering.filter, sort);
  const { data: status } = useChannel('office.status', {});
  const selection = useSelection<ParticipantRow>();
  const [active, setActive] = useState<{ list: string; uid: string }>();
  const isLapsing = filtering.choice.problems === 'lapsing';
  const columns = useMemo(() => participantColumns(texts, isLapsing), [texts, isLapsing]);
  const open = ({ uid }: ParticipantRow) => void go({ to: '/participants/$uid', params: { uid } });
  const openFirst = async (search: string) => {
    filtering.change({ search });
    const found = await firstOf(search).catch(() => undefined);
    if (found) open(found);
  };
  const first = rows.row(0);
  return (
    <Page
      title={t('participants.title')}
      subtitle={<Subtitle on={filtering.choice.on} />}
      help={help}
      layout="fill"
      actions={<Actions />}
      toolbar={
        <FilterBar
          filtering={filtering}
          milliseconds={milliseconds}
          today={status?.today}
          onEnter={(search) => void openFirst(search)}
        />
      }
      panel={
        status && rows.total ? (
          <PersonPanel uid={active?.list === rows.list ? active.uid : first?.uid} today={status.today} />
        ) : undefined
      }
    >
      <DataTable
        name={isLapsing ? 'participants-lapsing' : 'participants'}
        label={t('participants.title')}
        columns={columns}
        rows={rows}
        rowKey={({ uid }) => uid}
        onOpen={open}
        onActive={({ uid }) => setActive({ list: rows.list, uid })}
        selection={selection}
        excel={excel}
        sort={sort}
        onSort={setSort}
        rowTone={({ problemLevel }) => (problemLevel ? tones[problemLevel] : undefined)}
        empty={<NobodyHere filtering={filtering} />}
      />
    </Page>
  );
}

function Subtitle({ on }: { readonly on: string | null }) {
  const { t } = useTexts();
  const { data: counts } = useChannel('participants.counts', on === null ? {} : { on }, { keepLast: true });
  if (!counts) return null;
  return t(on === null ? 'participants.subtitle' : 'participants.subtitleOn', { ...counts, on });
}

function Actions() {
  const { t } = useTexts();
  const go = useNavigate();
  return (
    <>
      <Button renderRoot={(props) => <Link {...props} to="/import" />}>{t('participants.import')}</Button>
      <Button variant="filled" onClick={() => void go({ to: '/participants/$uid', params: { uid: 'new' } })}>
        {t('participants.add')}
      </Button>
    </>
  );
}

function NobodyHere({ filtering: { isFiltered, clear } }: { readonly filtering: Filtering }) {
  const { t } = useTexts();
  if (isFiltered) {
    return (
      <Empty
        title={t('participants.noMatch.title')}
        action={<Button onClick={clear}>{t('participants.noMatch.clear')}</Button>}
      >
        {t('participants.noMatch.text')}
      </Empty>
    );
  }
  return (
    <Empty
      title={t('participants.empty.title')}
      icon={<IconUsers size={22} />}
      action={
        <Button variant="filled" renderRoot={(props) => <Link {...props} to="/import" />}>
          {t('participants.empty.import')}
        </Button>
      }
    >
      {t('participants.empty.text')}
    </Empty>
  );
}
