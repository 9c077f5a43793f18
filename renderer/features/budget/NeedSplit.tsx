import type { BudgetOverview } from '../../../shared/budget/schema.ts';
import { programmeCodes } from '../../../shared/segments.ts';
import { useTexts } from '../../lib/texts.ts';
import { Card } from '../../ui/Card.tsx';
import classes from './Budget.module.css';

/** What the rates ask for in the year by category and programme; nothing while nobody is active. */
export function NeedSplit({ needs }: Pick<BudgetOverview, 'needs'>) {
  const { t, format } = useTexts();
  if (needs.length === 0) return null;
  const programmes = programmeCodes.filter((code) => needs.some(({ programme }) => programme === code));
  const categories = [...Map.groupBy(needs, ({ category }) => category)];
  const sum = (some: BudgetOverview['needs']) => some.reduce((all, { amount }) => all + amount, 0);
  return (
    <Card title={t('budget.split')}>
      <table className={classes.months}>
        <thead>
          <tr>
            <th scope="col">{t('budget.line.category')}</th>
            {programmes.map((code) => (
              <th key={code} scope="col" className={classes.figure}>
                {code.toUpperCase()}
              </th>
            ))}
            <th scope="col" className={classes.figure}>
              {t('budget.sheet.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map(([category, mine]) => (
            <tr key={category}>
              <th scope="row">{category ?? '-'}</th>
              {programmes.map((code) => (
                <td key={code} className={classes.figure}>
                  {format.rupiah(mine.find(({ programme }) => programme === code)?.amount ?? null)}
                </td>
              ))}
              <td className={classes.figure}>{format.rupiah(sum(mine))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('budget.sheet.sum')}</th>
            {programmes.map((code) => (
              <td key={code} className={classes.figure}>
                {format.rupiah(sum(needs.filter(({ programme }) => programme === code)))}
              </td>
            ))}
            <td className={classes.figure}>{format.rupiah(sum(needs))}</td>
          </tr>
        </tbody>
      </table>
      <p className={classes.quiet}>{t('budget.splitHint')}</p>
    </Card>
  );
}
