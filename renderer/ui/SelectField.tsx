import { Select } from '@mantine/core';
import { useTexts } from '../lib/texts.ts';
import type { FieldProps } from './TextField.tsx';

/** One thing to choose. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props<V extends string> extends FieldProps<V | null> {
  readonly choices: readonly Choice<V>[];
  readonly placeholder?: string;
  /** May be emptied again. */
  readonly clearable?: boolean;
}

/** One choice of a list; long lists can be searched by typing. */
export function SelectField<V extends string>(props: Props<V>) {
  const { choices, value, onChange, hint, required, autoFocus, clearable = false, placeholder, ...rest } = props;
  const { t } = useTexts();
  return (
    <Select<V>
      {...rest}
      data={choices.map((choice) => ({ ...choice }))}
      value={value}
      onChange={(next) => onChange(next)}
      description={hint}
      withAsterisk={required ?? false}
      aria-required={required}
      data-autofocus={autoFocus || undefined}
      placeholder={placeholder ?? t('ui.choose')}
      searchable={choices.length > 8}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      allowDeselect={false}
      nothingFoundMessage={t('ui.noChoice')}
      limit={200}
      checkIconPosition="right"
    />
  );
}
