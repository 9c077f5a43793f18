import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { dateParts, isPlainDate } from '../../../../shared/dates.ts';
import { birthDateFromNik, sexFromNik } from '../../../../shared/nik.ts';
import { useTexts } from '../../../lib/texts.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { NikField } from '../../../ui/NikField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOfficeRules } from './live-problems.ts';
import { LiveProblems } from './LiveProblems.tsx';
import classes from './Person.module.css';
import type { NikOwner, PersonFormState } from './person-form.ts';

interface Props {
  readonly state: PersonFormState;
}

/** NIK, name, birth: the fields of an identity card, each with what is wrong with it. */
export function IdentityFields({ state: { form, problems, nikOwner } }: Props) {
  const { t } = useTexts();
  const sexes = [
    { value: 'L', label: t('participants.sex.L') },
    { value: 'P', label: t('participants.sex.P') },
  ] as const;
  const birthDate = form.field('birthDate');
  const today = useOfficeRules()?.today;
  // Nobody was born later: "45" is 1945.
  const latest = today === undefined ? {} : { latestYear: dateParts(today).year };
  const isDayRead = birthDate.value === null || isPlainDate(birthDate.value);
  return (
    <fieldset className={classes.section}>
      <legend>{t('participants.form.identity')}</legend>
      <FieldRow>
        <LiveProblems problems={problems} field="nik">
          <NikField label={t('participants.field.nik')} {...form.field('nik')} />
          {nikOwner && <TakenBy owner={nikOwner} />}
          <FillFromNik form={form} />
        </LiveProblems>
        <LiveProblems problems={problems} field="name">
          <TextField label={t('participants.field.name')} required {...form.field('name')} />
        </LiveProblems>
        <div className={classes.short}>
          <TextField label={t('participants.field.titlesBefore')} {...form.field('titlesBefore')} />
          <TextField label={t('participants.field.titlesAfter')} {...form.field('titlesAfter')} />
        </div>
      </FieldRow>
      <FieldRow>
        <TextField label={t('participants.field.birthPlace')} {...form.field('birthPlace')} />
        <LiveProblems problems={isDayRead ? problems : []} field="birthDate">
          <DateField label={t('participants.field.birthDate')} {...birthDate} {...latest} />
        </LiveProblems>
        <LiveProblems problems={problems} field="sex">
          <SelectField label={t('participants.field.sex')} choices={sexes} clearable {...form.field('sex')} />
        </LiveProblems>
      </FieldRow>
      <FieldRow>
        <TextField label={t('participants.field.motherName')} {...form.field('motherName')} />
        <TextField label={t('participants.field.familyCard')} {...form.field('familyCard')} />
      </FieldRow>
    </fieldset>
  );
}

function TakenBy({ owner: { uid, name } }: { readonly owner: NikOwner }) {
  const { t } = useTexts();
  return (
    <div className={classes.taken} role="alert">
      <span>{t('errors.nik-taken', { name })}</span>
      <Link to="/participants/$uid" params={{ uid }}>
        {t('participants.form.openOwner', { name })}
      </Link>
    </div>
  );
}

/** Offers what the NIK says where the form says nothing yet. */
function FillFromNik({ form }: Pick<PersonFormState, 'form'>) {
  const { t, format } = useTexts();
  const rules = useOfficeRules();
  const { nik, birthDate: ownBirthDate, sex: ownSex } = form.values;
  if (nik === null || !rules || (ownBirthDate !== null && ownSex !== null)) return null;
  const birthDate = birthDateFromNik(nik, rules.today);
  const sex = sexFromNik(nik);
  if (birthDate === undefined || sex === undefined) return null;
  const facts = [
    ownBirthDate === null ? format.longDate(birthDate) : null,
    ownSex === null ? t(`participants.sex.${sex}`).toLowerCase() : null,
  ];
  const fill = () => {
    if (ownBirthDate === null) form.set('birthDate', birthDate);
    if (ownSex === null) form.set('sex', sex);
  };
  // It appears while somebody leaves the NIK: with a stop of its own for Tab it would take the name that is typed next.
  return (
    <FillButton fill={fill}>
      {t('participants.form.fillFromNik', { facts: facts.filter((fact) => fact !== null).join(', ') })}
    </FillButton>
  );
}

function FillButton({ fill, children }: { readonly fill: () => void; readonly children: string }) {
  useHotkeys([['alt+N', fill]], [], true);
  return (
    <Button
      size="xs"
      mt={4}
      onClick={fill}
      tabIndex={-1}
      aria-keyshortcuts="Alt+N"
      rightSection={
        <Kbd size="xs" aria-hidden>
          Alt N
        </Kbd>
      }
    >
      {children}
    </Button>
  );
}
