import { formatNip } from '../../../../shared/identifiers.ts';
import type { Participant } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import classes from './Person.module.css';

/** The personal data as it reads; what is not filled in is "-". */
export function PersonFacts({ person }: { readonly person: Participant }) {
  const { t, format } = useTexts();
  const { sex, rt, rw } = person;
  const facts = [
    ['birthPlace', person.birthPlace],
    ['birthDate', person.birthDate && format.longDate(person.birthDate)],
    ['sex', sex && t(`participants.sex.${sex}`)],
    ['motherName', person.motherName],
    ['familyCard', format.nik(person.familyCard), true],
    ['kecamatan', person.kecamatanName],
    ['village', person.villageName],
    [
      'address',
      [person.address, rt && `${t('participants.field.rt')} ${rt}`, rw && `${t('participants.field.rw')} ${rw}`]
        .filter(Boolean)
        .join(', '),
    ],
    ['phone', person.phone, true],
    ['email', person.email],
    ['nip', person.nip && formatNip(person.nip), true],
    ['note', person.note],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([field, value, isIdentifier]) => (
        <div key={field}>
          <dt>{t(`participants.field.${field}`)}</dt>
          <dd className={isIdentifier && value ? classes.identifier : undefined}>{value || '-'}</dd>
        </div>
      ))}
    </dl>
  );
}
