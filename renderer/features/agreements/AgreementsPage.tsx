import { Button, SegmentedControl } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod/mini';
import type { AgreementSummary } from '../../../shared/agreements/schema.ts';
import type { TermState } from '../../../shared/agreements/term.ts';
import { errorWords } from '../../lib/notices.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useTexts } from '../../lib/texts.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ClearFilters, FilterChip } from '../../ui/FilterChips.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { listHelp } from './agreements-help.ts';
import { AgreementCards } from './list/AgreementCards.tsx';
import { agreementColumns } from './list/columns.tsx';
import { TermTimeline } from './list/TermTimeline.tsx';
import { type Agreements, useAgreements } from './list/use-agreements.ts';
import { ViewChips } from './list/ViewChips.tsx';
import { RenewDialog } from './renew/RenewDialog.tsx';

const viewSchema = z.enum(['table', 'cards', 'picture']);
type View = z.infer<typeof viewSchema>;

/** All agreements: their terms over the years, and below as a table or as cards. */
export function AgreementsPage() {
  const { t } = useTexts();
  const agreements = useAgreements();
  const [view, setView] = useRemembered<View>('agreements:view', viewSchema, 'table');
  const { all, shown, today } = agreements;
  const hasAny = all !== undefined && all.length > 0;
  return (
    <Page
      title={t('agreements.title')}
      subtitle={all && <Subtitle agreements={all} />}
      help={listHelp}
      layout={view === 'table' && hasAny ? 'fill' : 'scroll'}
      actions={
        <Button
          variant="filled"
          renderRoot={(props) => <Link {...props} to="/agreements/$uid" params={{ uid: 'new' }} />}
        >
          {t('agreements.add')}
        </Button>
      }
      toolbar={hasAny && <Toolbar agreements={agreements} view={view} onView={setView} />}
    >
      {agreements.error && <Empty title={t('agreements.title')}>{errorWords(agreements.error)}</Empty>}
      {all && !hasAny && <NothingYet />}
      {hasAny && today && shown && (
        <>
          <TermTimeline agreements={all} shown={shown} today={today} isTall={view === 'picture'} />
          {view !== 'picture' && <List view={view} agreements={agreements} />}
        </>
      )}
    </Page>
  );
}

const holding: ReadonlySet<TermState> = new Set(['running', 'prepare', 'urgent']);
const working: ReadonlySet<TermState> = new Set(['draft', 'prepare', 'urgent', 'expired']);

function Subtitle({ agreements }: { readonly agreements: readonly AgreementSummary[] }) {
  const { t } = useTexts();
  const count = (states: ReadonlySet<TermState>) => agreements.filter(({ state }) => states.has(state)).length;
  return t('agreements.subtitle', { total: agreements.length, inForce: count(holding), work: count(working) });
}

interface ToolbarProps {
  readonly agreements: Agreements;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Toolbar({ agreements, view, onView }: ToolbarProps) {
  const { t } = useTexts();
  const { search, setSearch, states, setStates, counts, isFiltered, clear } = agreements;
  return (
    <>
      <SearchBox label={t('agreements.search')} value={search} onChange={setSearch} autoFocus width={300} />
      <FilterChip
        label={t('agreements.filter.state')}
        choices={counts.map(({ state, count }) => ({
          value: state,
          label: t('agreements.filter.stateCount', { state: t(`agreements.state.${state}`), count }),
        }))}
        value={states}
        onChange={(value) => setStates(value as readonly TermState[])}
      />
      {isFiltered && <ClearFilters onClear={clear} />}
      <SegmentedControl
        ml="auto"
        aria-label={t('agreements.view.label')}
        value={view}
        onChange={(value) => onView(value)}
        data={[
          { value: 'table', label: t('agreements.view.table') },
          { value: 'cards', label: t('agreements.view.cards') },
          { value: 'picture', label: t('agreementList.view') },
        ]}
      />
      <ViewChips agreements={agreements} />
    </>
  );
}

function List({ view, agreements }: Pick<ToolbarProps, 'view' | 'agreements'>) {
  const renewing = useDialog<AgreementSummary>();
  const shown = agreements.shown ?? [];
  if (view === 'table') return <Table agreements={agreements} />;
  return (
    <>
      {shown.length === 0 ? <NoMatch clear={agreements.clear} /> : null}
      <AgreementCards agreements={shown} onRenew={renewing.open} />
      {renewing.subject && (
        <RenewDialog agreement={renewing.subject} opened={renewing.opened} onClose={renewing.close} />
      )}
    </>
  );
}

function Table({ agreements: { shown, clear } }: { readonly agreements: Agreements }) {
  const texts = useTexts();
  const go = useNavigate();
  const [sort, setSort] = useSort('agreements', { column: 'endsOn', descending: true });
  const columns = useMemo(() => agreementColumns(texts), [texts]);
  const rows = useRows(shown, columns, sort);
  return (
    <DataTable
      name="agreements"
      label={texts.t('agreements.title')}
      columns={columns}
      rows={rows}
      rowKey={({ uid }) => uid}
      onOpen={({ uid }) => void go({ to: '/agreements/$uid', params: { uid } })}
      sort={sort}
      onSort={setSort}
      rowTone={({ state }) =>
        state === 'urgent' || state === 'expired' ? 'bad' : state === 'prepare' ? 'warn' : undefined
      }
      empty={<NoMatch clear={clear} />}
    />
  );
}

function NoMatch({ clear }: { readonly clear: () => void }) {
  const { t } = useTexts();
  return (
    <Empty
      title={t('agreements.noMatch.title')}
      action={<Button onClick={clear}>{t('agreements.noMatch.clear')}</Button>}
    >
      {t('agreements.noMatch.text')}
    </Empty>
  );
}

function NothingYet() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('agreements.empty.title')}
      icon={<IconFileDescription size={22} />}
      action={
        <Button renderRoot={(props) => <Link {...props} to="/agreements/$uid" params={{ uid: 'new' }} />}>
          {t('agreements.add')}
        </Button>
      }
    >
      {t('agreements.empty.text')}
    </Empty>
  );
}
