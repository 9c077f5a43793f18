import { MultiSelect } from '@mantine/core';
import { matchesRegulation } from '../../../../shared/regulations/search.ts';
import { regulationName } from '../../../../shared/regulations/words.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (uids: string[]) => void;
}

/** Regulations that the agreement rests on, found by number in any writing, another number, or words. */
export function RegulationsField({ value, onChange }: Props) {
  const { t } = useTexts();
  const { data: regulations } = useChannel('regulations.list', {});
  const byUid = new Map(regulations?.map((one) => [one.uid, one]));
  const offered = [...byUid.values()].filter(({ uid, validity }) => validity === 'in-force' || value.includes(uid));
  return (
    <MultiSelect
      label={t('agreements.form.regulations')}
      description={t('agreements.form.regulationsHint')}
      placeholder={t('agreements.form.moreRegulations')}
      data={offered.map((one) => ({ value: one.uid, label: regulationName(one) }))}
      value={[...value]}
      onChange={onChange}
      disabled={offered.length === 0}
      searchable
      hidePickedOptions
      clearable
      clearButtonProps={{ 'aria-label': t('agreements.form.clearRegulations') }}
      nothingFoundMessage={t('ui.noChoice')}
      limit={200}
      filter={({ options, search }) =>
        options.filter((option) => {
          const one = 'value' in option ? byUid.get(option.value) : undefined;
          return one !== undefined && matchesRegulation(one, search);
        })
      }
    />
  );
}
