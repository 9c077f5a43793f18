import { Button } from '@mantine/core';
import { useState } from 'react';
import { coverageDimensions } from '../../../shared/coverage/schema.ts';
import { isPlainDate } from '../../../shared/dates.ts';
import { termDate } from '../../../shared/fields.ts';
import { ageBandCodes } from '../../../shared/participants/age-bands.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ClearFilters, FilterChip } from '../../ui/FilterChips.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import classes from './Coverage.module.css';
import type { Coverage, CoverageChoice } from './use-coverage.ts';

const sexCodes = ['L', 'P', 'none'] as const;

interface Props {
  readonly coverage: Coverage;
  readonly today: string;
}

/** The day, what is counted by, and the filters. */
export function CoverageFilters({ coverage, today }: Props) {
  const { t } = useTexts();
  const { choice, change, clear, isFiltered } = coverage;
  return (
    <>
      <div className={classes.field}>
        <DayField value={choice.on ?? today} onChange={(day) => change({ on: day === today ? null : day })} />
      </div>
      <div className={classes.field}>
        <SelectField
          label={t('coverage.by')}
          choices={coverageDimensions.map((value) => ({ value, label: t(`coverage.dimension.${value}`) }))}
          value={choice.by}
          onChange={(by) => by && change({ by })}
        />
      </div>
      <div className={classes.chips}>
        <RecordChips choice={choice} change={change} />
        <MoreChips choice={choice} change={change} />
        {isFiltered && <ClearFilters onClear={clear} />}
      </div>
    </>
  );
}

interface DayProps {
  readonly value: string;
  readonly onChange: (day: string | null) => void;
}

/** The day of the count; what is no day stays as it was typed and is said when the field is left. */
function DayField({ value, onChange }: DayProps) {
  const { t } = useTexts();
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<'date-invalid' | 'term-date-implausible'>('date-invalid');
  const [isLeft, setIsLeft] = useState(false);
  return (
    <DateField
      label={t('coverage.on')}
      value={wrong ?? value}
      {...(wrong !== null && isLeft && { error: t(`fields.${problem}`) })}
      onBlur={() => setIsLeft(true)}
      onChange={(day) => {
        const isDay = day === null || termDate.safeParse(day).success;
        setProblem(isPlainDate(day) ? 'term-date-implausible' : 'date-invalid');
        // A day that is whole but impossible is said at once, half a day only when the field is left.
        setIsLeft(day !== null && isPlainDate(day));
        setWrong(isDay ? null : day);
        if (isDay) onChange(day);
      }}
    />
  );
}

type Chips = Pick<Coverage, 'change'> & { readonly choice: CoverageChoice };

function RecordChips({ choice, change }: Chips) {
  const { t } = useTexts();
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data: units = [] } = useChannel('units.list', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  const lists = [
    { field: 'kecamatan', label: t('coverage.dimension.kecamatan'), records: kecamatan },
    { field: 'units', label: t('coverage.dimension.unit'), records: units },
    { field: 'categories', label: t('coverage.dimension.category'), records: categories },
    { field: 'fundings', label: t('coverage.dimension.funding'), records: fundings },
  ] as const;
  const none = { value: 'none', label: t('participants.filter.none') };
  return (
    <>
      <FilterChip
        label={t('coverage.dimension.segment')}
        choices={segmentCodes.map((value) => ({ value, label: t(`participants.segment.${value}`) }))}
        value={choice.segments}
        onChange={(value) => change({ segments: segmentCodes.filter((code) => value.includes(code)) })}
      />
      {lists.map(({ field, label, records }) => (
        <FilterChip
          key={field}
          label={label}
          choices={[...records.map(({ uid, name }) => ({ value: uid, label: name })), none]}
          value={choice[field]}
          onChange={(value) => change({ [field]: [...value] })}
        />
      ))}
    </>
  );
}

/** What is seldom filtered by: there when asked for, and as long as it holds. */
function MoreChips({ choice, change }: Chips) {
  const { t } = useTexts();
  const [isAsked, setIsAsked] = useState(false);
  const { villages, sexes, ages } = choice;
  const isShown = isAsked || villages.length + sexes.length + ages.length > 0;
  const { data: places = [] } = useChannel('villages.list', { kecamatanUid: null }, { when: isShown });
  if (!isShown) {
    return (
      <Button variant="subtle" size="compact-sm" onClick={() => setIsAsked(true)}>
        {t('coverage.moreFilters')}
      </Button>
    );
  }
  const none = { value: 'none', label: t('participants.filter.none') };
  return (
    <>
      <FilterChip
        label={t('coverage.dimension.village')}
        choices={[...places.map(({ uid, name }) => ({ value: uid, label: name })), none]}
        value={villages}
        onChange={(value) => change({ villages: [...value] })}
      />
      <FilterChip
        label={t('coverage.dimension.sex')}
        choices={[...(['L', 'P'] as const).map((value) => ({ value, label: t(`participants.sex.${value}`) })), none]}
        value={sexes}
        onChange={(value) => change({ sexes: sexCodes.filter((code) => value.includes(code)) })}
      />
      <FilterChip
        label={t('coverage.dimension.age')}
        choices={ageBandCodes.map((value) => ({ value, label: t(`participants.ageBand.${value}`) }))}
        value={ages}
        onChange={(value) => change({ ages: ageBandCodes.filter((code) => value.includes(code)) })}
      />
    </>
  );
}
