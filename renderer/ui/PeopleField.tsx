import { NumberInput } from '@mantine/core';
import { formatNumber } from '../../shared/format.ts';
import { useTexts } from '../lib/texts.ts';
import type { FieldProps } from './TextField.tsx';

/** A number of people with thousands signs while typing; empty is `null`. */
export function PeopleField({ value, onChange, hint, required, autoFocus, ...rest }: FieldProps<number | null>) {
  const { language } = useTexts();
  const [thousands = '', decimal = ''] = formatNumber(1000.5, language).replaceAll(/\d/g, '');
  return (
    <NumberInput
      {...rest}
      description={hint}
      withAsterisk={required ?? false}
      aria-required={required}
      hideControls
      thousandSeparator={thousands}
      decimalSeparator={decimal}
      data-autofocus={autoFocus || undefined}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
