import { Checkbox } from '@mantine/core';
import {
  programmeBits,
  programmeCodes,
  programmesFit,
  programmesFromBits,
  type SegmentCode,
} from '../../../../../shared/segments.ts';
import { useTexts } from '../../../../lib/texts.ts';
import classes from './Columns.module.css';

/** JKK and JKM always go together. */
export const requiredProgrammes = programmeBits(['jkk', 'jkm']);

interface Props {
  /** Of the category that is chosen for all rows; null offers every programme. */
  readonly segment: SegmentCode | null;
  readonly value: number;
  readonly onChange: (bits: number) => void;
}

/** The programmes of rows that do not name them: the pair, and what the segment allows beside it. */
export function ProgrammesChoice({ segment, value, onChange }: Props) {
  const { t } = useTexts();
  const chosen = programmesFromBits(value);
  const isPair = (code: (typeof programmeCodes)[number]) => code === 'jkk' || code === 'jkm';
  const offered = programmeCodes.filter(
    (code) => isPair(code) || segment === null || programmesFit(segment, requiredProgrammes | programmeBits([code])),
  );
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('imports.defaults.programmes')}</legend>
      {offered.map((code) => (
        <Checkbox
          key={code}
          size="xs"
          label={code.toUpperCase()}
          checked={chosen.includes(code)}
          disabled={isPair(code)}
          onChange={() => onChange(value ^ programmeBits([code]))}
        />
      ))}
    </fieldset>
  );
}
