import { Checkbox } from '@mantine/core';
import type { AgreementSummary } from '../../../../shared/agreements/schema.ts';
import { agreementKinds } from '../../../../shared/agreements/term.ts';
import { segments } from '../../../../shared/segments.ts';
import { useTexts } from '../../../lib/texts.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { AgreementForm } from './agreement-form.ts';
import classes from './Form.module.css';
import { ParentField } from './ParentField.tsx';
import { RegulationsField } from './RegulationsField.tsx';
import { UnitsField } from './UnitsField.tsx';
import type { Proposals } from './use-proposals.ts';

interface Props {
  readonly form: AgreementForm;
  readonly agreements: readonly AgreementSummary[];
  readonly proposals: Proposals;
}

/** What the document is, its numbers, and what it is about. */
export function DocumentFields({ form, agreements, proposals }: Props) {
  const { t } = useTexts();
  const { uid } = form.values;
  const isAddendum = form.values.kind === 'addendum';
  return (
    <fieldset className={classes.section}>
      <legend>{t('agreements.form.document')}</legend>
      <FieldRow>
        <SelectField
          label={t('agreements.form.kind')}
          required
          choices={agreementKinds.map((kind) => ({ value: kind, label: t(`agreements.kind.${kind}`) }))}
          {...form.field('kind')}
          hint={isAddendum ? undefined : t('agreements.form.kindHint')}
          onChange={proposals.chooseKind}
        />
        <ParentField
          agreements={agreements}
          uid={uid}
          isAddendum={isAddendum}
          {...form.field('parentUid')}
          onChange={proposals.chooseParent}
        />
      </FieldRow>
      <TextField label={t('agreements.form.title')} required {...form.field('title')} />
      <FieldRow>
        <TextField
          label={t('agreements.form.numberFirst')}
          hint={t('agreements.form.numberFirstHint')}
          {...form.field('numberFirst')}
        />
        <TextField
          label={t('agreements.form.numberSecond')}
          hint={t('agreements.form.numberSecondHint')}
          {...form.field('numberSecond')}
        />
      </FieldRow>
      <TextField label={t('agreements.form.scope')} lines={2} {...form.field('scope')} />
      <SegmentsField form={form} />
      <UnitsField value={form.values.unitUids ?? []} onChange={(uids) => form.set('unitUids', uids)} />
      <RegulationsField
        value={form.values.regulationUids ?? []}
        onChange={(uids) => form.set('regulationUids', uids)}
      />
    </fieldset>
  );
}

function SegmentsField({ form }: Pick<Props, 'form'>) {
  const { t, language } = useTexts();
  return (
    <Checkbox.Group
      label={t('agreements.form.segments')}
      value={[...(form.values.segments ?? [])]}
      onChange={(codes) => form.set('segments', codes)}
    >
      <div className={classes.choices}>
        {segments.map(({ code, name }) => (
          <Checkbox key={code} size="sm" value={code} label={name[language]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
