import { NumberInput } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** As stored: millionths, hundredths of a rupiah, or whole rupiah. */
  readonly value: number;
  /** How many stored units make one that is shown. */
  readonly per: number;
  readonly decimals: number;
  readonly unit: '%' | 'Rp';
  readonly onChange: (value: number) => void;
}

/** A percentage or an amount with decimals; what is stored stays a whole number. */
export function NumberField({ label, hint, value, per, decimals, unit, onChange }: Props) {
  const { language } = useTexts();
  const [thousandSeparator, decimalSeparator] = language === 'id' ? ['.', ','] : [',', '.'];
  return (
    <NumberInput
      label={label}
      description={hint}
      value={value / per}
      onChange={(next) => onChange(Math.round(Number(next) * per))}
      {...(unit === '%'
        ? // No percentage has thousands, so both signs can only mean decimals: 1.5 must not become 15.
          { suffix: ' %', max: 100, allowedDecimalSeparators: [',', '.'] }
        : { prefix: 'Rp', thousandSeparator: thousandSeparator ?? '.' })}
      decimalSeparator={decimalSeparator ?? ','}
      decimalScale={decimals}
      min={0}
      hideControls
      clampBehavior="strict"
      allowNegative={false}
    />
  );
}
