import type { WhatIfAnswer } from '../../../../shared/coverage/what-if-schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { StatTile } from '../../../ui/StatTile.tsx';
import { TrendChart } from '../../../ui/TrendChart.tsx';
import classes from './WhatIf.module.css';

type Outcome = WhatIfAnswer['scenarios'][number];

interface Props {
  readonly title: string;
  /** Undefined while the scenario is not filled in. */
  readonly outcome: Outcome | undefined;
}

/** A scenario year by year: people, share against the target, who is missing, what it costs; and the rule it rests on. */
export function Outcomes({ title, outcome }: Props) {
  const { t, format } = useTexts();
  if (!outcome) {
    return (
      <Card title={title}>
        <p className={classes.quiet} role="status">
          {t('coverage.whatIf.incomplete')}
        </p>
      </Card>
    );
  }
  const { years, monthly, legalBases, isUnknown } = outcome;
  const points = years.map(({ year, people }) => ({
    key: String(year),
    label: String(year),
    value: people,
    text: format.number(people),
  }));
  if (isUnknown) {
    return (
      <Card title={title}>
        <p role="status">{t('coverage.whatIf.unknown')}</p>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <TrendChart label={t('coverage.whatIf.chart')} points={points} />
      <YearTable years={years} />
      <StatTile label={t('coverage.whatIf.whole')} value={format.rupiah(wholeCost(outcome))} />
      <p className={classes.quiet}>
        {monthly === null
          ? t('coverage.whatIf.noRule')
          : t('coverage.whatIf.rule', { monthly, basis: legalBases.join('; ') })}
      </p>
    </Card>
  );
}

function YearTable({ years }: Pick<Outcome, 'years'>) {
  const { t, format } = useTexts();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('coverage.whatIf.year')}</th>
          {(['added', 'people', 'share', 'missing', 'cost'] as const).map((name) => (
            <th key={name} scope="col" className={classes.figure}>
              {t(`coverage.whatIf.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, addedInYear, people, rate, target, missing, cost }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className={classes.figure}>{format.number(addedInYear)}</td>
            <td className={classes.figure}>{format.number(people)}</td>
            <td className={classes.figure}>
              {rate === null ? '-' : format.percent(rate / 10_000)}
              {rate !== null && (
                <Meter
                  label={String(year)}
                  value={rate / 10_000}
                  {...(target !== null && { target: target / 10_000 })}
                />
              )}
            </td>
            <td className={classes.figure}>{format.number(missing)}</td>
            <td className={classes.figure}>{format.rupiah(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rupiah of all years; null while one of them is not known. */
export function wholeCost({ years }: Outcome): number | null {
  return years.reduce<number | null>((sum, { cost }) => (sum === null || cost === null ? null : sum + cost), 0);
}
