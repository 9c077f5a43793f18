import { TextInput } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import { changeChoices, type Draft } from '../draft/draft.ts';
import { monthsNamed } from '../draft/sheets.ts';
import screen from '../Import.module.css';

/** Which month the insurer's list is kept as, and that nobody's record changes by it. */
export function MonthLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTexts();
  const { month } = draft;
  const isOfSeveral = monthsNamed(draft).length > 1;
  const missing = month === null ? t('insurerList.monthMissing') : undefined;
  return (
    <div className={screen.row}>
      <TextInput
        type="month"
        label={t('insurerList.month')}
        description={t('insurerList.monthHint')}
        value={month ?? ''}
        error={isOfSeveral ? t('insurerList.monthsDiffer') : missing}
        onChange={({ currentTarget }) => changeChoices({ month: currentTarget.value || null, isMonthChosen: true })}
      />
    </div>
  );
}
