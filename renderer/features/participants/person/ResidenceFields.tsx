import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import classes from './Person.module.css';
import type { PersonFormState } from './person-form.ts';

interface Props {
  readonly state: PersonFormState;
  /** The village as the imported list wrote it, while it is not one of the register. */
  readonly villageText: string | null;
}

/** Address; the villages offered are those of the chosen kecamatan. */
export function ResidenceFields({ state: { form }, villageText }: Props) {
  const { t } = useTexts();
  const { kecamatanUid } = form.values;
  const { data: kecamatan = [] } = useChannel('kecamatan.list', {});
  const { data: villages } = useChannel('villages.list', { kecamatanUid }, { when: kecamatanUid !== null });
  const shownVillages = kecamatanUid === null ? [] : (villages ?? []);
  const villageHint = () => {
    if (villageText !== null) return t('participants.form.villageText', { name: villageText });
    if (kecamatanUid === null) return t('participants.form.chooseKecamatan');
    return villages?.length === 0 ? t('participants.form.noVillages') : undefined;
  };
  const chooseKecamatan = (uid: string | null) => {
    form.set('kecamatanUid', uid);
    if (uid !== kecamatanUid) form.set('villageUid', null);
  };
  return (
    <fieldset className={classes.section}>
      <legend>{t('participants.form.residence')}</legend>
      <FieldRow>
        <SelectField
          label={t('participants.field.kecamatan')}
          choices={kecamatan.map(({ uid, name }) => ({ value: uid, label: name }))}
          clearable
          {...form.field('kecamatanUid')}
          onChange={chooseKecamatan}
        />
        <SelectField
          label={t('participants.field.village')}
          choices={shownVillages.map(({ uid, name }) => ({ value: uid, label: name }))}
          clearable
          disabled={shownVillages.length === 0}
          hint={villageHint()}
          {...form.field('villageUid')}
        />
        <div className={classes.short}>
          <TextField label={t('participants.field.rt')} {...form.field('rt')} />
          <TextField label={t('participants.field.rw')} {...form.field('rw')} />
        </div>
      </FieldRow>
      <TextField label={t('participants.field.address')} {...form.field('address')} />
    </fieldset>
  );
}
