import { useState } from 'react';
import { isPlainDate } from '../../../../shared/dates.ts';
import { ageBandCodes } from '../../../../shared/participants/age-bands.ts';
import { segmentCodes } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { DateField } from '../../../ui/DateField.tsx';
import type { FilterChoice } from '../../../ui/FilterChips.tsx';
import { ClearFilters, FilterChip } from '../../../ui/FilterChips.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import type { Filtering } from './filter.ts';
import classes from './List.module.css';

interface Props {
  readonly filtering: Filtering;
  /** How long the shown search took in the store. */
  readonly milliseconds: number | undefined;
  readonly today: string | undefined;
  /** Enter in the search box, with what is typed there. */
  readonly onEnter: (search: string) => void;
}

/** Search box and filter chips above the grid. */
export function FilterBar({ filtering, milliseconds, today, onEnter }: Props) {
  const { t, format } = useTexts();
  const { choice, change, clear, isFiltered } = filtering;
  const time = milliseconds === undefined ? undefined : format.number(Math.round(milliseconds * 10) / 10);
  return (
    <>
      <form
        role="search"
        className={classes.search}
        data-searched={choice.search !== '' || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          onEnter(event.currentTarget.querySelector('input')?.value.trim() ?? '');
        }}
      >
        <SearchBox
          label={t('participants.search')}
          value={choice.search}
          onChange={(search) => change({ search })}
          autoFocus
          width={300}
        />
        {time !== undefined && choice.search !== '' && (
          <span className={classes.milliseconds}>{t('participants.milliseconds', { time })}</span>
        )}
      </form>
      <StatusChip filtering={filtering} today={today} />
      <ListChips filtering={filtering} />
      <LinkedChips filtering={filtering} />
      <ProblemChip filtering={filtering} />
      {isFiltered && <ClearFilters onClear={clear} />}
    </>
  );
}

function StatusChip({ filtering: { choice, change }, today }: Pick<Props, 'filtering' | 'today'>) {
  const { t } = useTexts();
  const on = choice.on ?? today ?? null;
  return (
    <FilterChip
      label={t('participants.filter.status')}
      single
      choices={[
        { value: 'active', label: t('participants.filter.activeOn', { on }) },
        { value: 'inactive', label: t('participants.filter.inactiveOn', { on }) },
      ]}
      value={choice.status === 'all' ? [] : [choice.status]}
      onChange={([status]) =>
        change({ status: (status ?? 'all') as typeof choice.status, ...(status ? {} : { on: null }) })
      }
      below={
        <DateField
          label={t('participants.filter.on')}
          hint={t('participants.filter.onHint')}
          value={choice.on}
          onChange={(day) => {
            if (day === null) change({ on: null });
            // a day alone would change nothing that is seen
            else if (isPlainDate(day)) change({ on: day, status: choice.status === 'all' ? 'active' : choice.status });
          }}
        />
      }
    />
  );
}

const asChoice = ({ uid, name }: { readonly uid: string; readonly name: string }): FilterChoice => ({
  value: uid,
  label: name,
});

function ListChips({ filtering: { choice, change } }: Pick<Props, 'filtering'>) {
  const { t } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data: units = [] } = useChannel('units.list', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  const lists = [
    { field: 'fundings', label: t('participants.filter.funding'), records: fundings },
    { field: 'kecamatan', label: t('participants.filter.kecamatan'), records: kecamatan },
    { field: 'units', label: t('participants.filter.unit'), records: units },
    { field: 'categories', label: t('participants.filter.category'), records: categories },
  ] as const;
  const none = { value: 'none', label: t('participants.filter.none') };
  return lists.map(({ field, label, records }) => (
    <FilterChip
      key={field}
      label={label}
      choices={[...records.map(asChoice), none]}
      value={choice[field]}
      onChange={(value) => change({ [field]: [...value] })}
    />
  ));
}

/** What is seldom asked for: a link from a count brings it along, and it is there as long as it holds. */
function LinkedChips({ filtering: { choice, change } }: Pick<Props, 'filtering'>) {
  const { t } = useTexts();
  const { data: villages = [] } = useChannel(
    'villages.list',
    { kecamatanUid: null },
    { when: choice.villages.length > 0 },
  );
  const none = { value: 'none', label: t('participants.filter.none') };
  const sexes = (['L', 'P'] as const).map((value) => ({ value, label: t(`participants.sex.${value}`) }));
  const lists = [
    { field: 'villages', label: t('participants.column.village'), choices: [...villages.map(asChoice), none] },
    {
      field: 'segments',
      label: t('participants.column.segment'),
      choices: segmentCodes.map((value) => ({ value, label: t(`participants.segment.${value}`) })),
    },
    { field: 'sexes', label: t('participants.column.sex'), choices: [...sexes, none] },
    {
      field: 'ages',
      label: t('participants.filter.age'),
      choices: ageBandCodes.map((value) => ({ value, label: t(`participants.ageBand.${value}`) })),
    },
  ] as const;
  return lists
    .filter(({ field }) => choice[field].length > 0)
    .map(({ field, label, choices }) => (
      <FilterChip
        key={field}
        label={label}
        choices={choices}
        value={choice[field]}
        onChange={(value) => change({ [field]: [...value] })}
      />
    ));
}

/** The counts beside the choices are those under all the other filters. */
function ProblemChip({ filtering: { choice, change, filter } }: Pick<Props, 'filtering'>) {
  const { data: counts } = useChannel('participants.counts', { ...filter, problems: 'any' }, { keepLast: true });
  const [isOpen, setOpen] = useState(false);
  // looks through every participation, so only when it is going to be read
  const isCounted = (problems: typeof choice.problems) => isOpen || choice.problems === problems;
  const { data: paid } = useChannel(
    'participants.counts',
    { ...filter, problems: 'paid-twice' },
    { when: isCounted('paid-twice') },
  );
  const { data: lapsing } = useChannel(
    'participants.counts',
    { ...filter, problems: 'lapsing' },
    { when: isCounted('lapsing') },
  );
  const { data: lost } = useChannel(
    'participants.counts',
    { ...filter, problems: 'without-unit' },
    { when: isCounted('without-unit') },
  );
  const { data: never } = useChannel(
    'participants.counts',
    { ...filter, problems: 'never-registered' },
    { when: isCounted('never-registered') },
  );
  const { t } = useTexts();
  const count = counts?.total ?? 0;
  const choices = [
    { value: 'any', label: t('participants.filter.any', { count }) },
    { value: 'error', label: t('participants.filter.error', { count: counts?.withErrors ?? 0 }) },
    { value: 'warning', label: t('participants.filter.warning', { count: counts?.withWarnings ?? 0 }) },
    { value: 'info', label: t('participants.filter.info', { count: counts?.withInfos ?? 0 }) },
    { value: 'paid-twice', label: t('participants.filter.paidTwice', { count: paid?.total ?? null }) },
    { value: 'lapsing', label: t('participants.filter.lapsing', { count: lapsing?.total ?? null }) },
    { value: 'without-unit', label: t('participants.filter.withoutUnit', { count: lost?.total ?? null }) },
    { value: 'never-registered', label: t('participants.filter.neverRegistered', { count: never?.total ?? null }) },
    { value: 'none', label: t('participants.filter.without') },
  ];
  const isOn = choice.problems !== null;
  return (
    <FilterChip
      label={isOn ? t('participants.filter.problems') : t('participants.filter.problemsCount', { count })}
      single
      choices={choices}
      value={choice.problems === null ? [] : [choice.problems]}
      onOpenChange={setOpen}
      onChange={([problems]) => change({ problems: (problems ?? null) as typeof choice.problems })}
    />
  );
}
