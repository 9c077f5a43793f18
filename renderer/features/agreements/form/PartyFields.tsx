import { useTexts } from '../../../lib/texts.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { AgreementForm } from './agreement-form.ts';
import classes from './Form.module.css';

interface Props {
  readonly form: AgreementForm;
  readonly side: 'firstParty' | 'secondParty';
}

/** One party and who signs for it: officials of the regency have a NIP, those of BPJS an NPK. */
export function PartyFields({ form, side }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className={classes.party}>
      <legend>{t(`agreements.form.${side}`)}</legend>
      <TextField label={t('agreements.form.institution')} required {...form.field(`${side}.institution`)} />
      <TextField label={t('agreements.form.signer')} {...form.field(`${side}.signer`)} />
      <TextField
        label={t(side === 'firstParty' ? 'agreements.form.nip' : 'agreements.form.npk')}
        {...form.field(`${side}.signerNumber`)}
      />
      <TextField label={t('agreements.form.position')} {...form.field(`${side}.position`)} />
      <TextField label={t('agreements.form.authority')} {...form.field(`${side}.authority`)} />
    </fieldset>
  );
}
