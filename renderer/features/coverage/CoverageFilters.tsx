import { coverageDimensions } from '../../../shared/coverage/schema.ts';
import { isPlainDate } from '../../../shared/dates.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ClearFilters, FilterChip } from '../../ui/FilterChips.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import classes from './Coverage.module.css';
import type { Coverage, CoverageChoice } from './use-coverage.ts';

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
        <DateField
          label={t('coverage.on')}
          value={choice.on ?? today}
          onChange={(day) => {
            if (day === null || day === today) change({ on: null });
            else if (isPlainDate(day)) change({ on: day });
          }}
        />
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
        {isFiltered && <ClearFilters onClear={clear} />}
      </div>
    </>
  );
}

function RecordChips({ choice, change }: Pick<Coverage, 'change'> & { readonly choice: CoverageChoice }) {
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
