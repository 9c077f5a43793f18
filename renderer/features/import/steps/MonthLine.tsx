import { TextInput } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import { changeChoices, type Draft } from '../draft/draft.ts';
import screen from '../Import.module.css';

/** Which month the insurer's list is kept as, and that nobody's record changes by it. */
export function MonthLine({ draft: { month } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  return (
    <div className={screen.row}>
      <TextInput
        type="month"
        label={t('insurerList.month')}
        description={t('insurerList.monthHint')}
        value={month ?? ''}
        error={month === null ? t('insurerList.monthMissing') : undefined}
        onChange={({ currentTarget }) => changeChoices({ month: currentTarget.value || null })}
      />
    </div>
  );
}
