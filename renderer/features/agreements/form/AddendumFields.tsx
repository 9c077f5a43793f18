import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { isPlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import type { AgreementForm } from './agreement-form.ts';
import classes from './Form.module.css';
import type { Proposals } from './use-proposals.ts';

interface Props {
  readonly form: AgreementForm;
  readonly above: AgreementSummary | undefined;
  readonly proposals: Proposals;
}

/** When an addendum holds from, and to which day it moves the end of the agreement above it; it ends with that one. */
export function AddendumFields({ form, above, proposals }: Props) {
  const { t } = useTexts();
  const { amendsEndTo, endsOn } = form.values;
  const starts = form.field('startsOn');
  const amends = form.field('amendsEndTo');
  const isTooEarly = isAmendedTooEarly(amendsEndTo, above);
  return (
    <>
      <FieldRow>
        <DateField
          label={t('agreements.form.startsOn')}
          required
          {...starts}
          error={starts.error ?? form.field('endsOn').error}
        />
        <DateField
          label={t('agreements.form.amendsEndTo')}
          hint={
            above
              ? t('agreements.form.amendsEndToHint', { on: above.effectiveEndsOn })
              : t('agreements.form.amendsEndToWaits')
          }
          disabled={above === undefined}
          {...amends}
          onChange={proposals.amendEnd}
          error={isTooEarly && above ? t('agreements.form.amendsTooEarly', { on: above.startsOn }) : amends.error}
        />
      </FieldRow>
      {isPlainDate(endsOn) && (
        <p className={classes.quiet} role="status">
          {t(amendsEndTo === null ? 'agreements.form.endsWithParent' : 'agreements.form.movesParent', { on: endsOn })}
        </p>
      )}
    </>
  );
}

/** An end before the agreement even starts would be a slip of the keys. */
export function isAmendedTooEarly(amendsEndTo: string | null, above: AgreementSummary | undefined): boolean {
  return above !== undefined && isPlainDate(amendsEndTo) && amendsEndTo < above.startsOn;
}
