import { NumberInput } from '@mantine/core';
import type { FieldProps } from '../../../ui/TextField.tsx';

/** A whole number of days or months; what is too large is said beside the field, not cut. */
export function CountField({ value, onChange, hint, autoFocus, ...rest }: FieldProps<number | null>) {
  return (
    <NumberInput
      {...rest}
      description={hint}
      withAsterisk
      hideControls
      allowDecimal={false}
      allowNegative={false}
      data-autofocus={autoFocus || undefined}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
