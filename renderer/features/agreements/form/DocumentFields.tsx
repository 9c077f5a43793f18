import { Checkbox } from '@mantine/core';
import { agreementKinds } from '../../../../shared/agreements/term.ts';
import { segments } from '../../../../shared/segments.ts';
import { numberOf } from '../../../lib/term-lanes.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { AgreementForm } from './agreement-form.ts';
import classes from './Form.module.css';

/** What the document is, its numbers, and what it is about. */
export function DocumentFields({ form }: { readonly form: AgreementForm }) {
  const { t, language } = useTexts();
  const { data: agreements = [] } = useChannel('agreements.list', {});
  const parents = agreements
    .filter(({ uid }) => uid !== form.values.uid)
    .map((one) => ({ value: one.uid, label: `${numberOf(one)} · ${t(`agreements.kind.${one.kind}`)}` }));
  return (
    <fieldset className={classes.section}>
      <legend>{t('agreements.form.document')}</legend>
      <FieldRow>
        <SelectField
          label={t('agreements.form.kind')}
          required
          choices={agreementKinds.map((kind) => ({ value: kind, label: t(`agreements.kind.${kind}`) }))}
          {...form.field('kind')}
        />
        <SelectField
          label={t('agreements.form.parent')}
          hint={t('agreements.form.parentHint')}
          choices={parents}
          clearable
          disabled={parents.length === 0}
          {...form.field('parentUid')}
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
    </fieldset>
  );
}
