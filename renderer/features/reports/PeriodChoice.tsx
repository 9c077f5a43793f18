import { useState } from 'react';
import {
  addToMonth,
  addToQuarter,
  isPlainDate,
  type Period,
  type PeriodKind,
  periodKind,
  periodKinds,
  monthOf,
  quarterOf,
} from '../../../shared/dates.ts';
import { useTexts } from '../../lib/texts.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Choice } from '../../ui/SelectField.tsx';

interface Props {
  readonly period: Period;
  readonly today: string;
  readonly onChange: (period: Period) => void;
  /** Whether a day is being typed that is none: the one before still stands then. */
  readonly onDoubt: (isInDoubt: boolean) => void;
}

/** How many are offered, the running one first. */
const counts = { quarter: 21, month: 36, year: 6 } as const;

/** A quarter, a month, a year or one day: the day of the figures follows from it. */
export function PeriodChoice({ period, today, onChange, onDoubt }: Props) {
  const { t } = useTexts();
  const kind = periodKind(period) ?? 'quarter';
  return (
    <>
      <SelectField
        label={t('reports.periodKind')}
        choices={periodKinds.map((value) => ({ value, label: t(`reports.periodKinds.${value}`) }))}
        value={kind}
        onChange={(next) => {
          onDoubt(false);
          if (next) onChange(usualPeriod(next, today));
        }}
      />
      {kind === 'day' ? (
        <DayChoice period={period} today={today} onChange={onChange} onDoubt={onDoubt} />
      ) : (
        <ListedPeriod kind={kind} period={period} today={today} onChange={onChange} />
      )}
    </>
  );
}

/** Nothing is reported of days before it. */
const firstDay = '2000-01-01';

/** What is reported of most: the one that ended last, of days today. */
export function usualPeriod(kind: PeriodKind, today: string): Period {
  return kind === 'day' ? today : periodBack(kind, today, 1);
}

function periodBack(kind: Exclude<PeriodKind, 'day'>, today: string, back: number): Period {
  if (kind === 'quarter') return addToQuarter(quarterOf(today), -back);
  if (kind === 'month') return addToMonth(monthOf(today), -back);
  return String(Number(today.slice(0, 4)) - back);
}

function ListedPeriod({
  kind,
  period,
  today,
  onChange,
}: Omit<Props, 'onDoubt'> & { readonly kind: Exclude<PeriodKind, 'day'> }) {
  const { t, format } = useTexts();
  const choices = Array.from({ length: counts[kind] }, (_, back): Choice<Period> => {
    const value = periodBack(kind, today, back);
    const words = format.period(value);
    return { value, label: back === 0 ? t('reports.running', { period: words }) : words };
  });
  return (
    <SelectField
      label={t('reports.period')}
      choices={choices}
      value={period}
      onChange={(value) => value !== null && onChange(value)}
    />
  );
}

/** A day that has come; what is typed and is none stays in the field until it is one. */
function DayChoice({ period, today, onChange, onDoubt }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState<string | null>(period);
  const isUsable = (day: string | null): day is string => isPlainDate(day) && day >= firstDay && day <= today;
  return (
    <DateField
      label={t('reports.day')}
      value={typed}
      error={isUsable(typed) ? undefined : t('reports.dayWrong')}
      onChange={(day) => {
        setTyped(day);
        onDoubt(!isUsable(day));
        if (isUsable(day)) onChange(day);
      }}
    />
  );
}
