import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { office as officeSchema } from '../../../shared/office/schema.ts';
import type { Office } from '../../../shared/office/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FieldRow, FormBox } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ArmsField } from './ArmsField.tsx';
import classes from './Settings.module.css';

interface Props {
  readonly office: Office;
  readonly onReload: () => void;
}

const zones = [
  ['Asia/Jakarta', 'settings.office.zones.jakarta'],
  ['Asia/Makassar', 'settings.office.zones.makassar'],
  ['Asia/Jayapura', 'settings.office.zones.jayapura'],
] as const;

export function OfficeForm({ office, onReload }: Props) {
  const { t } = useTexts();
  const form = useForm(officeSchema, office);
  const { isDirty, reset } = form;
  const save = useAction('office.save', { success: t('settings.office.saved'), quietCodes: ['stale-edit'] });
  // what was saved or undone elsewhere is shown, unless something is being typed here
  const shown = useRef(office);
  useEffect(() => {
    if (shown.current === office || isDirty) return;
    shown.current = office;
    reset(office);
  }, [office, isDirty, reset]);
  const submit = async (values: Office) => {
    // the next edit begins from here, even when it is typed before the answer of the store is back
    if (await save.run(values)) reset({ ...values, rowVersion: values.rowVersion + 1 });
  };
  return (
    <FormBox form={form} isSaving={save.isRunning} onSubmit={submit}>
      {save.error?.code === 'stale-edit' && (
        <div className={classes.notice} role="alert">
          <span>{t('settings.office.stale')}</span>
          <Button size="xs" onClick={onReload}>
            {t('settings.office.reload')}
          </Button>
        </div>
      )}
      <NameFields form={form} />
      <PlaceFields form={form} />
    </FormBox>
  );
}

type OfficeFormState = ReturnType<typeof useForm<typeof officeSchema>>;

function NameFields({ form }: { readonly form: OfficeFormState }) {
  const { t } = useTexts();
  const code = form.field('regencyCode');
  return (
    <>
      <TextField label={t('settings.office.name')} required {...form.field('name')} />
      <FieldRow>
        <TextField
          label={t('settings.office.shortName')}
          hint={t('settings.office.shortNameHint')}
          required
          {...form.field('shortName')}
        />
        <TextField
          label={t('settings.office.government')}
          hint={t('settings.office.governmentHint')}
          required
          {...form.field('government')}
        />
      </FieldRow>
      <FieldRow>
        <TextField label={t('settings.office.regencyName')} required {...form.field('regencyName')} />
        <TextField
          label={t('settings.office.regencyCode')}
          hint={t('settings.office.regencyCodeHint')}
          required
          {...code}
          error={code.error && t('settings.office.regencyCodeWrong')}
        />
      </FieldRow>
    </>
  );
}

function PlaceFields({ form }: { readonly form: OfficeFormState }) {
  const { t } = useTexts();
  return (
    <>
      <TextField
        label={t('settings.office.address')}
        hint={t('settings.office.addressHint')}
        lines={2}
        {...form.field('address')}
      />
      <ArmsField label={t('settings.office.arms')} hint={t('settings.office.armsHint')} {...form.field('arms')} />
      <FieldRow>
        <TextField label={t('settings.office.signingPlace')} required {...form.field('signingPlace')} />
        <SelectField
          label={t('settings.office.timeZone')}
          required
          choices={zones.map(([value, key]) => ({ value, label: `${t(key)} (${value})` }))}
          {...form.field('timeZone')}
        />
      </FieldRow>
      <TextField
        label={t('settings.office.operatorName')}
        hint={t('settings.office.operatorNameHint')}
        required
        {...form.field('operatorName')}
      />
    </>
  );
}
