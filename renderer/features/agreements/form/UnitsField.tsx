import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { Unit } from '../../../../shared/masterdata/schema.ts';
import { searchText } from '../../../../shared/names.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (uids: string[]) => void;
}

/** Units that the agreement covers, found by name, short name or another writing; none means all. */
export function UnitsField({ value, onChange }: Props) {
  const { t } = useTexts();
  const { data: units } = useChannel('units.list', {});
  const known = useMemo(() => new Map((units ?? []).map((unit) => [unit.uid, wordsToFind(unit)])), [units]);
  const offered = (units ?? []).filter(({ uid, isActive }) => isActive || value.includes(uid));
  return (
    <MultiSelect
      label={t('agreements.form.units')}
      description={
        value.length === 0
          ? t('agreements.form.unitsHint')
          : t('agreements.form.unitsChosen', { count: value.length, total: offered.length })
      }
      placeholder={value.length === 0 ? t('agreements.form.allUnits') : t('agreements.form.moreUnits')}
      data={offered.map(({ uid, name }) => ({ value: uid, label: name }))}
      value={[...value]}
      onChange={onChange}
      disabled={units === undefined || offered.length === 0}
      searchable
      hidePickedOptions
      clearable
      clearButtonProps={{ 'aria-label': t('agreements.form.clearUnits') }}
      nothingFoundMessage={t('ui.noChoice')}
      limit={200}
      filter={({ options, search }) => {
        const wanted = searchText(search).split(' ');
        return options.filter((option) => {
          const words = 'value' in option ? (known.get(option.value) ?? '') : '';
          return wanted.every((word) => words.includes(word));
        });
      }}
    />
  );
}

function wordsToFind({ name, shortName, aliases }: Unit): string {
  return searchText([name, shortName ?? '', ...aliases].join(' '));
}
