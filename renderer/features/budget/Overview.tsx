import { useMemo } from 'react';
import { stateWords } from '../../../shared/budget/state-words.ts';
import type { BudgetMonth, BudgetOverview, BudgetPot, BudgetSums, MonthState } from '../../../shared/budget/schema.ts';
import { type Texts, useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/DataTable.tsx';
import { useRows } from '../../ui/data-table/rows.ts';
import { useSort } from '../../ui/data-table/use-sort.ts';
import { Meter } from '../../ui/Meter.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import type { Tone } from '../../ui/tone.ts';
import classes from './Budget.module.css';
import { NeedSplit } from './NeedSplit.tsx';

interface Props {
  readonly overview: BudgetOverview;
}

/** The year in figures, by source and unit, and month by month. */
export function Overview({ overview }: Props) {
  return (
    <>
      <Figures overview={overview} />
      <div className={classes.halves}>
        <PotTable overview={overview} />
        <Months months={overview.total.months} />
      </div>
      <NeedSplit needs={overview.needs} />
    </>
  );
}

function Figures({ overview: { total, pots } }: Props) {
  const { t, format } = useTexts();
  const { ceiling, need, invoiced, paid, remaining, forecast, over, uninvoiced } = total;
  const short = pots.filter((pot) => pot.over > 0).length;
  const figures = { ceiling, need, invoiced, paid, remaining, forecast };
  return (
    <Card title={t('budget.year')} aside={t('budget.rule')}>
      <div className={classes.figures}>
        {(Object.keys(figures) as (keyof typeof figures)[]).map((name) => (
          <StatTile key={name} label={t(`budget.figure.${name}`)} value={format.rupiah(figures[name])} />
        ))}
        <StatTile
          label={t('budget.lastsUntil')}
          value={lastsWords(total, { t, format })}
          {...(pots.length > 1 && { note: t('budget.firstToEnd') })}
        />
      </div>
      {/* what is paid without a ceiling is no share of one */}
      {ceiling > 0 && total.withoutCeiling === 0 && (
        <Bar label={t('budget.figure.paid')} paid={paid} ceiling={ceiling} forecast={forecast} />
      )}
      {over > 0 && (
        <p className={classes.warning} role="status">
          {t('budget.overBy', { amount: over, count: short })}
        </p>
      )}
      {uninvoiced > 0 && <Uninvoiced overview={{ total, pots }} />}
      <Apart overview={{ total, pots }} />
      {total.uncovered > 0 && <p className={classes.quiet}>{t('budget.uncovered', { amount: total.uncovered })}</p>}
    </Card>
  );
}

/** Past months that nobody invoiced: which source, how many months, and what is missing if they are to be paid as well. */
function Uninvoiced({ overview: { total, pots } }: { readonly overview: Pick<BudgetOverview, 'total' | 'pots'> }) {
  const { t, format } = useTexts();
  const { uninvoiced, over, overWithUninvoiced } = total;
  const isShort = overWithUninvoiced > over;
  return (
    <div className={isShort ? classes.warning : classes.quiet}>
      {isShort
        ? t('budget.uninvoicedOver', { amount: uninvoiced, over: overWithUninvoiced })
        : t('budget.uninvoiced', { amount: uninvoiced })}
      <ul className={classes.uninvoiced}>
        {pots
          .filter((pot) => pot.isBudgeted && pot.uninvoiced > 0)
          .map((pot) => {
            const months = pot.months.filter((month) => month.uninvoiced > 0);
            const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
            return (
              <li key={`${pot.fundingUid} ${pot.unitUid}`}>
                {t('budget.uninvoicedOf', {
                  count: months.length,
                  name: nameOf(pot, t),
                  span: first === last ? format.period(first) : `${format.period(first)} – ${format.period(last)}`,
                  amount: pot.uninvoiced,
                })}
              </li>
            );
          })}
      </ul>
    </div>
  );
}

/** Sources that nobody gave a ceiling: those of the budget, and those that are not the office's money. */
function Apart({ overview: { total, pots } }: { readonly overview: Pick<BudgetOverview, 'total' | 'pots'> }) {
  const { t } = useTexts();
  const namesOf = (some: readonly BudgetPot[]) => some.map((pot) => nameOf(pot, t)).join(', ');
  const bare = pots.filter((pot) => pot.isBudgeted && pot.withoutCeiling > 0);
  const outside = pots.filter((pot) => !pot.isBudgeted);
  const need = outside.reduce((sum, pot) => sum + pot.need, 0);
  return (
    <>
      {bare.length > 0 && (
        <p className={classes.quiet}>
          {t('budget.withoutCeiling', { names: namesOf(bare), amount: total.withoutCeiling })}
        </p>
      )}
      {outside.length > 0 && (
        <p className={classes.quiet}>{t('budget.outside', { names: namesOf(outside), amount: need })}</p>
      )}
    </>
  );
}

function nameOf({ funding, unit }: Pick<BudgetPot, 'funding' | 'unit'>, t: Texts['t']): string {
  return [funding ?? t('budget.noFunding'), unit].filter(Boolean).join(' · ');
}

/** What is paid of the ceiling; the mark is where the year is forecast to end. */
function Bar(props: {
  readonly label: string;
  readonly paid: number;
  readonly ceiling: number;
  readonly forecast: number;
}) {
  const { label, paid, ceiling, forecast } = props;
  return <Meter label={label} value={paid / ceiling} target={forecast / ceiling} />;
}

function lastsWords(
  { lastsUntil, isUncertain, ceiling, need, invoiced }: BudgetSums,
  { t, format }: Pick<Texts, 't' | 'format'>,
): string {
  if (ceiling === 0) return t('budget.noCeiling');
  if (lastsUntil === null) return t(need + invoiced === 0 ? 'budget.unknown' : 'budget.notEven');
  return isUncertain ? t('budget.atMost', { month: lastsUntil }) : format.period(lastsUntil);
}

const ceilingWords = ({ isBudgeted }: BudgetPot, t: Texts['t']) =>
  t(isBudgeted ? 'budget.noCeiling' : 'budget.outsideBudget');

function PotTable({ overview: { pots } }: Props) {
  const texts = useTexts();
  const columns = useMemo(() => potColumns(texts), [texts]);
  const [sort, setSort] = useSort('budget-pots');
  return (
    <Card title={texts.t('budget.pots')} padding="none">
      <div className={classes.table}>
        <DataTable
          name="budget-pots"
          label={texts.t('budget.pots')}
          columns={columns}
          rows={useRows(pots, columns, sort)}
          rowKey={({ fundingUid, unitUid }) => `${fundingUid} ${unitUid}`}
          sort={sort}
          onSort={setSort}
          rowTone={({ over }) => (over > 0 ? 'warn' : undefined)}
        />
      </div>
    </Card>
  );
}

function potColumns(texts: Texts): Column<BudgetPot>[] {
  const { t, format } = texts;
  const money = (id: 'ceiling' | 'paid' | 'forecast' | 'over'): Column<BudgetPot> => ({
    id,
    header: id === 'forecast' ? t('budget.column.forecast') : t(`budget.figure.${id}`),
    width: 150,
    align: 'right',
    sortable: true,
    text: (pot) => (id === 'ceiling' && !pot.hasCeiling ? ceilingWords(pot, t) : format.rupiah(pot[id])),
    sortBy: (pot) => pot[id],
  });
  return [
    {
      id: 'name',
      header: t('budget.column.name'),
      width: 190,
      grow: true,
      sortable: true,
      text: (pot) => nameOf(pot, t),
    },
    money('ceiling'),
    money('paid'),
    money('forecast'),
    { ...money('over'), width: 130, text: ({ over }) => (over === 0 ? '-' : format.rupiah(over)) },
    {
      id: 'bar',
      header: t('budget.column.bar'),
      width: 96,
      text: () => '',
      cell: ({ funding, paid, ceiling, forecast, hasCeiling }) =>
        hasCeiling && ceiling > 0 ? (
          <Bar label={funding ?? t('budget.noFunding')} paid={paid} ceiling={ceiling} forecast={forecast} />
        ) : null,
    },
    {
      id: 'lastsUntil',
      header: t('budget.lastsUntil'),
      width: 150,
      text: (pot) => lastsWords(pot, texts),
    },
  ];
}

const tones: Readonly<Record<MonthState, Tone>> = {
  paid: 'ok',
  open: 'warn',
  arrears: 'bad',
  unbilled: 'bad',
  current: 'info',
  ahead: 'info',
  unknown: 'muted',
};

function Months({ months }: { readonly months: readonly BudgetMonth[] }) {
  const { t, format } = useTexts();
  const hasGap = months.some(({ state }) => state === 'arrears' || state === 'unbilled');
  return (
    <Card title={t('budget.months')}>
      <table className={classes.months}>
        <thead>
          <tr>
            <th scope="col">{t('budget.column.month')}</th>
            {(['need', 'invoiced', 'paid'] as const).map((name) => (
              <th key={name} scope="col" className={classes.figure}>
                {t(`budget.figure.${name}`)}
              </th>
            ))}
            <th scope="col">{t('budget.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, need, invoiced, paid, state, isInvoiced }) => (
            <tr key={month}>
              <th scope="row">{format.period(month)}</th>
              <td className={classes.figure}>{format.rupiah(need)}</td>
              <td className={classes.figure}>{format.rupiah(invoiced)}</td>
              <td className={classes.figure}>{format.rupiah(paid)}</td>
              <td>
                <StatusTag tone={tones[state]}>{t(`budget.state.${stateWords({ state, isInvoiced })}`)}</StatusTag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasGap && (
        <p className={classes.warning} role="status">
          {t('budget.gap')}
        </p>
      )}
    </Card>
  );
}
