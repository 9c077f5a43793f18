import { useState } from 'react';
import { isPlainDate, monthOf } from '../../../../shared/dates.ts';
import { type SegmentCode, segments } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { ContributionSteps } from '../../../ui/contributions/ContributionSteps.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { RupiahField } from '../../../ui/RupiahField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';

const classes = ['1', '2', '3', '4', '5'] as const;

/** A contribution of anybody in any month, with the way to it; nothing of it is kept. */
export function Calculator() {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const { data: categories = [] } = useChannel('categories.list', {});
  const { data: fundings = [] } = useChannel('fundings.list', {});
  const [segment, setSegment] = useState<SegmentCode>('bpu');
  const [category, setCategory] = useState<string | null>(null);
  const [funding, setFunding] = useState<string | null>(null);
  const [base, setBase] = useState<number | null>(null);
  const [risk, setRisk] = useState<(typeof classes)[number] | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const today = status?.today;
  const on = isPlainDate(day) ? day : today;
  const choices = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('masterdata.categories.segment')}
          choices={segments.map(({ code, shortName }) => ({ value: code, label: shortName }))}
          value={segment}
          onChange={(next) => setSegment(next ?? segment)}
        />
        <SelectField
          label={t('masterdata.rates.category')}
          clearable
          choices={choices(categories)}
          value={category}
          onChange={setCategory}
        />
        <SelectField
          label={t('masterdata.rates.funding')}
          clearable
          choices={choices(fundings)}
          value={funding}
          onChange={setFunding}
        />
      </FieldRow>
      <FieldRow>
        <RupiahField label={t(`masterdata.rates.calculatorBase.${segment}`)} value={base} onChange={setBase} />
        <SelectField
          label={t('masterdata.rates.risk')}
          clearable
          choices={classes.map((value) => ({ value, label: value }))}
          value={risk}
          onChange={setRisk}
        />
        <DateField
          label={t('masterdata.rates.month')}
          hint={t('masterdata.rates.monthHint')}
          value={day ?? today ?? null}
          onChange={setDay}
        />
      </FieldRow>
      {on && <Answer {...{ segment, category, funding, base, risk, month: monthOf(on) }} />}
    </>
  );
}

interface AnswerProps {
  readonly segment: SegmentCode;
  readonly category: string | null;
  readonly funding: string | null;
  readonly base: number | null;
  readonly risk: string | null;
  readonly month: string;
}

function Answer({ base, risk, segment, ...rest }: AnswerProps) {
  const { format } = useTexts();
  const known = segments.find(({ code }) => code === segment);
  const isAmount = base !== null && !Number.isNaN(base) && base <= 9_000_000_000_000;
  const { data } = useChannel('contributions.calculate', {
    ...rest,
    segment,
    base: isAmount ? base * 100 : null,
    riskClass: risk === null ? null : Number(risk),
    programmes: [...(known?.required ?? []), ...(known?.optional ?? [])],
  });
  return (
    <section aria-live="polite">
      <h3>{format.period(rest.month)}</h3>
      {data && <ContributionSteps of={data} />}
    </section>
  );
}
