import { NumberInput } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import type { FieldBinding } from '../../../ui/form/use-form.ts';

/** Months before the end in which the other party has to be told. */
export function NoticeField({ value, onChange, onBlur, error }: FieldBinding<number | null>) {
  const { t } = useTexts();
  return (
    <NumberInput
      label={t('agreements.form.noticeMonths')}
      description={t('agreements.form.noticeHint')}
      withAsterisk
      hideControls
      allowDecimal={false}
      allowNegative={false}
      min={0}
      max={24}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      onBlur={onBlur}
      error={error}
    />
  );
}
