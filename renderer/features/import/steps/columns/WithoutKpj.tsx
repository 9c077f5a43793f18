import { Radio } from '@mantine/core';
import type { ImportDefaults } from '../../../../../shared/import/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';

type Meaning = ImportDefaults['withoutKpj'];

interface Props {
  readonly value: Meaning;
  readonly onChange: (value: Meaning) => void;
}

/** What it means that a list with a KPJ column leaves the cell of somebody empty. */
export function WithoutKpj({ value, onChange }: Props) {
  const { t } = useTexts();
  return (
    <Radio.Group
      label={t('imports.defaults.withoutKpj')}
      value={value}
      onChange={(next) => onChange(next === 'registered' ? 'registered' : 'not-registered')}
    >
      <Radio size="xs" py={2} value="not-registered" label={t('imports.defaults.notRegistered')} />
      <Radio size="xs" py={2} value="registered" label={t('imports.defaults.registered')} />
    </Radio.Group>
  );
}
