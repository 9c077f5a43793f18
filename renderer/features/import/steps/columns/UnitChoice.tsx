import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../lib/texts.ts';
import { type Choice, SelectField } from '../../../../ui/SelectField.tsx';
import { AddUnit } from './AddUnit.tsx';

interface Props {
  readonly choices: readonly Choice<string>[];
  readonly value: string | null;
  readonly onChange: (uid: string | null) => void;
}

/** The unit of rows that name none; one that is missing is added here. */
export function UnitChoice({ choices, value, onChange }: Props) {
  const { t } = useTexts();
  const [isAdding, setAdding] = useState(false);
  return (
    <div>
      <SelectField label={t('imports.defaults.unit')} choices={choices} value={value} onChange={onChange} clearable />
      <Button size="xs" variant="subtle" onClick={() => setAdding(true)}>
        {t('imports.defaults.addUnit')}
      </Button>
      <AddUnit opened={isAdding} onClose={() => setAdding(false)} onAdded={onChange} />
    </div>
  );
}
