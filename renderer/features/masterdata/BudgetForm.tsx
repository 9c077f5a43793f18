import { z } from 'zod';
import { line, rupiah } from '../../../shared/fields.ts';
import type { UnitBudget } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useForm } from '../../ui/form/use-form.ts';
import { RupiahField } from '../../ui/RupiahField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import classes from './MasterData.module.css';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';

/** The four quarters each have a field of their own. */
const budgetForm = z.object({ budget: rupiah, q1: rupiah, q2: rupiah, q3: rupiah, q4: rupiah, note: line() });
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

export function BudgetForm({ row, onDone, onReload }: FormProps<UnitBudget>) {
  return row && <OpenBudget row={row} onDone={onDone} onReload={onReload} />;
}

function OpenBudget({ row, onDone, onReload }: FormProps<UnitBudget> & { readonly row: UnitBudget }) {
  const { t } = useTexts();
  const [q1, q2, q3, q4] = row.realised;
  const form = useForm(budgetForm, { budget: row.budget, q1, q2, q3, q4, note: row.note });
  const save = useAction('unitBudgets.save', {
    success: t('masterdata.saved', {
      name: t('masterdata.budgets.editTitle', { name: row.unitName, year: String(row.year) }),
    }),
    quietCodes: codesSaidHere,
  });
  const { uid, rowVersion, unitUid, year } = row;
  const submit = async ({ budget, note, ...realised }: z.output<typeof budgetForm>) => {
    const amounts: [number, number, number, number] = [realised.q1, realised.q2, realised.q3, realised.q4];
    if (await save.run({ uid, rowVersion, unitUid, year, budget, note, realised: amounts })) onDone();
  };
  const spent = quarters.reduce((sum, name) => sum + (form.values[name] ?? 0), 0);
  return (
    <RecordBox form={form} save={save} onSubmit={submit} onDone={onDone} onReload={onReload}>
      <p>{t('masterdata.budgets.source')}</p>
      <RupiahField label={t('masterdata.budgets.budget')} required autoFocus {...form.field('budget')} />
      <div className={classes.quarters}>
        {quarters.map((name) => (
          <RupiahField
            key={name}
            label={t('masterdata.budgets.realisedIn', { quarter: t(`masterdata.budgets.quarter.${name}`) })}
            required
            {...form.field(name)}
          />
        ))}
      </div>
      {spent > (form.values.budget ?? 0) && (
        <div className={classes.notice} role="status">
          <span>{t('masterdata.budgets.over')}</span>
        </div>
      )}
      <TextField
        label={t('masterdata.budgets.note')}
        hint={t('masterdata.budgets.noteHint')}
        lines={2}
        {...form.field('note')}
      />
    </RecordBox>
  );
}
