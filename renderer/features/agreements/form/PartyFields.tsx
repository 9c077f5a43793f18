import { isNip, normaliseIdentifier } from '../../../../shared/identifiers.ts';
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
  const isFirst = side === 'firstParty';
  const number = form.field(`${side}.signerNumber`);
  const isOddNip = isFirst && number.value !== null && !isNip(normaliseIdentifier(number.value));
  return (
    <fieldset className={classes.party}>
      <legend>{t(`agreements.form.${side}`)}</legend>
      <TextField label={t('agreements.form.institution')} required {...form.field(`${side}.institution`)} />
      <TextField label={t('agreements.form.signer')} {...form.field(`${side}.signer`)} />
      <TextField
        label={t(isFirst ? 'agreements.form.nip' : 'agreements.form.npk')}
        hint={isOddNip ? t('agreements.form.nipOdd') : undefined}
        {...number}
      />
      <TextField label={t('agreements.form.position')} {...form.field(`${side}.position`)} />
      <TextField
        label={t('agreements.form.authority')}
        hint={t('agreements.form.authorityHint')}
        lines={2}
        {...form.field(`${side}.authority`)}
      />
    </fieldset>
  );
}
