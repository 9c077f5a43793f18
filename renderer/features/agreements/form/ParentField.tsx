import { Select } from '@mantine/core';
import { matchesAgreement } from '../../../../shared/agreements/search.ts';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { numberOf } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import type { FieldBinding } from '../../../ui/form/use-form.ts';
import classes from './Form.module.css';

interface Props extends FieldBinding<string | null> {
  readonly agreements: readonly AgreementSummary[];
  /** The agreement of the form; null for a new one. */
  readonly uid: string | null;
  /** An addendum cannot do without. */
  readonly isAddendum: boolean;
}

/** The agreement above this one, found by its number in any writing, its title or its parties. */
export function ParentField({ agreements, uid, isAddendum, value, onChange, onBlur, error }: Props) {
  const { t } = useTexts();
  const offered = possibleParents(agreements, uid);
  const byUid = new Map(offered.map((one) => [one.uid, one]));
  return (
    <Select
      label={t(isAddendum ? 'agreements.form.amended' : 'agreements.form.parent')}
      description={t(isAddendum ? 'agreements.form.amendedHint' : 'agreements.form.parentHint')}
      withAsterisk={isAddendum}
      aria-required={isAddendum}
      placeholder={t('ui.choose')}
      data={offered.map((one) => ({ value: one.uid, label: `${numberOf(one)} · ${t(`agreements.kind.${one.kind}`)}` }))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={error}
      searchable
      clearable={!isAddendum}
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      allowDeselect={false}
      disabled={offered.length === 0}
      nothingFoundMessage={t('ui.noChoice')}
      limit={200}
      checkIconPosition="right"
      filter={({ options, search }) =>
        options.filter((option) => {
          const one = 'value' in option ? byUid.get(option.value) : undefined;
          return one !== undefined && matchesAgreement(one, search);
        })
      }
      renderOption={({ option }) => <Offer label={option.label} agreement={byUid.get(option.value)} />}
    />
  );
}

function Offer({ label, agreement }: { readonly label: string; readonly agreement: AgreementSummary | undefined }) {
  const { t } = useTexts();
  return (
    <div className={classes.offer}>
      <span>{label}</span>
      {agreement && (
        <span className={classes.quiet}>
          {agreement.title} ({t('agreements.term', { from: agreement.startsOn, to: agreement.effectiveEndsOn })})
        </span>
      )}
    </div>
  );
}

/** Agreements that can stand above one: no addenda, not itself, none of those below it. */
function possibleParents(agreements: readonly AgreementSummary[], uid: string | null): readonly AgreementSummary[] {
  const below = new Set(uid === null ? [] : [uid]);
  for (let before = -1; before < below.size;) {
    before = below.size;
    for (const one of agreements) if (one.parentUid !== null && below.has(one.parentUid)) below.add(one.uid);
  }
  return agreements.filter((one) => one.kind !== 'addendum' && !below.has(one.uid));
}
