import { ageOn, isPlainDate } from '../../../../shared/dates.ts';
import { coversDay } from '../../../../shared/participants/spells.ts';
import type { Participant } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Person.module.css';

/** Sex, age, place and whether the person is active today, on one quiet line. */
export function PersonLine({ person, today }: { readonly person: Participant; readonly today: string }) {
  const { t } = useTexts();
  const { sex, birthDate, villageName, kecamatanName, diedOn } = person;
  const end = diedOn !== null && diedOn < today ? diedOn : today;
  const facts = [
    sex && t(`participants.sex.${sex}`),
    birthDate && isPlainDate(birthDate) && birthDate <= end && t('participants.age', { count: ageOn(birthDate, end) }),
  ].filter(Boolean);
  const place = [villageName, kecamatanName].filter(Boolean).join(', ');
  const isActive = person.participations.some((spell) => coversDay(spell, today));
  return (
    <div className={classes.line}>
      <span>{[facts.join(', '), place].filter((part) => part !== '').join(' · ')}</span>
      {diedOn === null ? (
        <StatusTag tone={isActive ? 'ok' : 'muted'}>
          {t(isActive ? 'participants.active' : 'participants.inactive')}
        </StatusTag>
      ) : (
        <StatusTag tone="muted">{t('participants.died', { on: diedOn })}</StatusTag>
      )}
    </div>
  );
}
