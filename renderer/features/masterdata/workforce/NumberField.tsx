import { NumberInput } from '@mantine/core';
import { formatNumber } from '../../../../shared/format.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { FieldProps } from '../../../ui/TextField.tsx';

interface Props extends FieldProps<number | null> {
  /** Digits after the decimal sign; without it whole numbers only. */
  readonly decimals?: number;
  /** Thousands signs while typing; a year has none. */
  readonly isGrouped?: boolean;
  readonly unit?: string;
}

/**
 * A number with the signs of the language. What does not fit (a sign, decimals of a whole number, too large) stays as typed
 * and is said beside the field: taking signs away in silence would make another number of it.
 */
export function NumberField(props: Props) {
  const { value, onChange, hint, required, autoFocus, decimals = 0, isGrouped = false, unit, ...rest } = props;
  const { language } = useTexts();
  const [thousands = '', decimal = ''] = formatNumber(1000.5, language).replaceAll(/\d/g, '');
  return (
    <NumberInput
      {...rest}
      description={hint}
      withAsterisk={required ?? false}
      aria-required={required}
      hideControls
      decimalSeparator={decimal}
      {...(decimals > 0 && { allowedDecimalSeparators: [',', '.'] })}
      {...(isGrouped && { thousandSeparator: thousands })}
      {...(unit && { suffix: ` ${unit}` })}
      data-autofocus={autoFocus || undefined}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
