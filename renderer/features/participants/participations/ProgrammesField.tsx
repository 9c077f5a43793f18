import { Checkbox } from '@mantine/core';
import {
  programmeBits,
  programmeCodes,
  programmesFit,
  programmesFromBits,
  type SegmentCode,
  segments,
} from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import classes from './Spells.module.css';

/** The programmes that every member of a segment has, as bits. */
export function requiredProgrammes(segment: SegmentCode): number {
  return programmeBits(segments.find(({ code }) => code === segment)?.required ?? []);
}

interface Props {
  readonly segment: SegmentCode;
  readonly value: number;
  readonly onChange: (bits: number) => void;
}

/** Registered or not; the pair that the segment asks for stays ticked, the rest can be chosen. */
export function ProgrammesField({ segment, value, onChange }: Props) {
  const { t } = useTexts();
  const rule = segments.find(({ code }) => code === segment);
  const chosen = programmesFromBits(value);
  const isRegistered = value !== 0;
  const offered = programmeCodes.filter(
    (code) => rule?.required.includes(code) || rule?.optional.includes(code) || chosen.includes(code),
  );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.quiet}>{t('participants.spells.field.programmes')}</legend>
      <Checkbox
        size="xs"
        label={t('participants.spells.field.registered')}
        checked={isRegistered}
        onChange={() => onChange(isRegistered ? 0 : requiredProgrammes(segment))}
      />
      {isRegistered && (
        <div className={classes.programmes}>
          {offered.map((code) => {
            const isKept = chosen.includes(code) && rule?.required.includes(code);
            return (
              <Checkbox
                key={code}
                size="xs"
                label={code.toUpperCase()}
                checked={chosen.includes(code)}
                disabled={isKept ?? false}
                onChange={() => onChange(value ^ programmeBits([code]))}
              />
            );
          })}
          <span className={classes.quiet}>{t('participants.spells.programmesPair')}</span>
        </div>
      )}
      {!programmesFit(segment, value) && (
        <p className={classes.error} role="alert">
          {t('participants.spells.programmesUnfit', { segment: t(`participants.segmentShort.${segment}`) })}
        </p>
      )}
    </fieldset>
  );
}
