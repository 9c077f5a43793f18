import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { isPlainDate, monthOf } from '../../../../shared/dates.ts';
import { type ProgrammeCode, type SegmentCode, segments } from '../../../../shared/segments.ts';
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
  const [segment, setSegment] = useState<SegmentCode>('bpu');
  const [category, setCategory] = useState<string | null>(null);
  const [funding, setFunding] = useState<string | null>(null);
  const [base, setBase] = useState<number | null>(null);
  const [risk, setRisk] = useState<(typeof classes)[number] | null>(null);
  const [optional, setOptional] = useState<readonly string[]>([]);
  const [day, setDay] = useState<string | null>(null);
  const today = status?.today;
  const on = isPlainDate(day) ? day : today;
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('masterdata.categories.segment')}
          choices={segments.map(({ code, shortName }) => ({ value: code, label: shortName }))}
          value={segment}
          onChange={(next) => setSegment(next ?? segment)}
        />
        <WhoFields category={category} onCategory={setCategory} funding={funding} onFunding={setFunding} />
      </FieldRow>
      <FieldRow>
        <RupiahField
          label={t(`masterdata.rates.calculatorBase.${segment}`)}
          value={base}
          onChange={setBase}
          error={base !== null && !isRupiah(base) ? t('fields.amount-invalid') : undefined}
        />
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
      <MoreProgrammes segment={segment} chosen={optional} onChange={setOptional} />
      {on && (base === null || isRupiah(base)) && (
        <Answer {...{ segment, category, funding, base, risk, optional, month: monthOf(on) }} />
      )}
    </>
  );
}

interface WhoProps {
  readonly category: string | null;
  readonly onCategory: (code: string | null) => void;
  readonly funding: string | null;
  readonly onFunding: (code: string | null) => void;
}

function WhoFields({ category, onCategory, funding, onFunding }: WhoProps) {
  const { t } = useTexts();
  const { data: categories = [] } = useChannel('categories.list', {});
  const { data: fundings = [] } = useChannel('fundings.list', {});
  return (
    <>
      <SelectField
        label={t('masterdata.rates.category')}
        clearable
        choices={choicesOf(categories)}
        value={category}
        onChange={onCategory}
      />
      <SelectField
        label={t('masterdata.rates.funding')}
        clearable
        choices={choicesOf(fundings)}
        value={funding}
        onChange={onFunding}
      />
    </>
  );
}

function choicesOf(list: readonly { readonly code: string; readonly name: string }[]) {
  return list.map(({ code, name }) => ({ value: code, label: name }));
}

interface MoreProps {
  readonly segment: SegmentCode;
  readonly chosen: readonly string[];
  readonly onChange: (programmes: readonly string[]) => void;
}

/** Programmes that a member of the segment need not have. */
function MoreProgrammes({ segment, chosen, onChange }: MoreProps) {
  const { t } = useTexts();
  const optional = optionalOf(segment);
  if (optional.length === 0) return null;
  return (
    <Checkbox.Group label={t('masterdata.rates.moreProgrammes')} value={[...chosen]} onChange={onChange}>
      <Group gap="md" mt={4}>
        {optional.map((code) => (
          <Checkbox key={code} value={code} label={code.toUpperCase()} size="sm" />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

const isRupiah = (base: number) => Number.isSafeInteger(base) && base >= 0 && base <= 9_000_000_000_000;

function optionalOf(segment: SegmentCode): readonly ProgrammeCode[] {
  return segments.find(({ code }) => code === segment)?.optional ?? [];
}

interface AnswerProps {
  readonly segment: SegmentCode;
  readonly category: string | null;
  readonly funding: string | null;
  readonly base: number | null;
  readonly risk: string | null;
  readonly optional: readonly string[];
  readonly month: string;
}

function Answer({ base, risk, segment, optional, ...rest }: AnswerProps) {
  const { format } = useTexts();
  const known = segments.find(({ code }) => code === segment);
  const { data } = useChannel('contributions.calculate', {
    ...rest,
    segment,
    base: base === null ? null : base * 100,
    riskClass: risk === null ? null : Number(risk),
    programmes: [...(known?.required ?? []), ...optionalOf(segment).filter((code) => optional.includes(code))],
  });
  return (
    <section aria-live="polite">
      <h3>{format.period(rest.month)}</h3>
      {data && <ContributionSteps of={data} />}
    </section>
  );
}
