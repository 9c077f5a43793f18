import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import type { FieldBinding } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import classes from './Form.module.css';
import { choiceOf, endsFrom, type EndChoice, monthsWords } from './term-length.ts';

/** A day that a term could well begin on. */
export interface StartOffer {
  readonly on: PlainDate;
  readonly label: string;
}

interface Props {
  readonly starts: FieldBinding<string | null>;
  readonly ends: FieldBinding<string | null>;
  /** Length proposed where the dates do not say one. */
  readonly usualMonths: number;
  readonly startOffers?: readonly StartOffer[];
}

const lengths = [6, 12, 24, 36, 48, 60];

/** Start, length, and the question on which day the term ends: asked, never assumed. */
export function TermFields({ starts, ends, usualMonths, startOffers = [] }: Props) {
  const { t } = useTexts();
  const [{ months, ending }, setChoice] = useState(() => choiceOf(starts.value, ends.value, usualMonths));
  const choose = (next: { startsOn?: string | null; months?: number; ending?: EndChoice | null }) => {
    const chosen = { months: next.months ?? months, ending: next.ending ?? ending };
    setChoice(chosen);
    const startsOn = next.startsOn === undefined ? starts.value : next.startsOn;
    if (next.startsOn !== undefined) starts.onChange(next.startsOn);
    const proposed = endsFrom(startsOn, chosen.months);
    if (chosen.ending !== null && chosen.ending !== 'other' && proposed) ends.onChange(proposed[chosen.ending]);
  };
  const offered = lengths.includes(months) ? lengths : [...lengths, months].toSorted((a, b) => a - b);
  return (
    <>
      <FieldRow>
        <DateField
          label={t('agreements.form.startsOn')}
          required
          {...starts}
          onChange={(startsOn) => choose({ startsOn })}
        />
        <SelectField
          label={t('agreements.form.length')}
          choices={offered.map((count) => ({ value: String(count), label: monthsWords(count, t) }))}
          value={String(months)}
          onChange={(count) => choose({ months: Number(count) })}
        />
      </FieldRow>
      {startOffers.length > 0 && (
        <div className={classes.offers}>
          {startOffers.map(({ on, label }) => (
            <Button
              key={on}
              size="xs"
              variant={starts.value === on ? 'light' : 'default'}
              aria-pressed={starts.value === on}
              onClick={() => choose({ startsOn: on })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <EndQuestion startsOn={starts.value} months={months} ending={ending} ends={ends} onChoose={choose} />
    </>
  );
}

interface QuestionProps {
  readonly startsOn: string | null;
  readonly months: number;
  readonly ending: EndChoice | null;
  readonly ends: FieldBinding<string | null>;
  readonly onChoose: (next: { ending: EndChoice }) => void;
}

function EndQuestion({ startsOn, months, ending, ends, onChoose }: QuestionProps) {
  const { t } = useTexts();
  const proposed = endsFrom(startsOn, months);
  const choice = (on: string | undefined, rule: string) =>
    on === undefined ? rule : t('agreements.form.choice', { on, rule });
  return (
    <>
      <Radio.Group
        label={t('agreements.form.ending')}
        description={t(proposed ? 'agreements.form.endingHint' : 'agreements.form.endingWaits')}
        withAsterisk
        value={ending}
        onChange={(value) => onChoose({ ending: value })}
        error={ending === 'other' ? undefined : ends.error}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
      >
        <div className={classes.choices}>
          <Radio
            size="sm"
            value="day-before"
            disabled={!proposed}
            aria-invalid={(ending === null && ends.error !== undefined) || undefined}
            label={choice(proposed?.['day-before'], t('agreements.form.dayBefore'))}
          />
          <Radio
            size="sm"
            value="anniversary"
            disabled={!proposed}
            label={choice(proposed?.anniversary, t('agreements.form.anniversary'))}
          />
          <Radio size="sm" value="other" label={t('agreements.form.otherEnd')} />
        </div>
      </Radio.Group>
      {ending === 'other' && (
        <FieldRow>
          <DateField label={t('agreements.form.endsOn')} required {...ends} />
          <span />
        </FieldRow>
      )}
    </>
  );
}
