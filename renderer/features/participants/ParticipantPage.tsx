import { Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Participant } from '../../../shared/participants/schema.ts';
import { errorWords } from '../../lib/notices.ts';
import { useTexts } from '../../lib/texts.ts';
import { useChannel } from '../../lib/use-channel.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { SpellsCard } from './participations/SpellsCard.tsx';
import { ContributionCard } from './person/ContributionCard.tsx';
import { NewPerson } from './person/NewPerson.tsx';
import classes from './person/Person.module.css';
import { personHelp } from './person/person-help.ts';
import { PaidMonthsCard } from './person/PaidMonthsCard.tsx';
import { PersonFacts } from './person/PersonFacts.tsx';
import { PersonForm } from './person/PersonForm.tsx';
import { PersonHistory } from './person/PersonHistory.tsx';
import { PersonLine } from './person/PersonLine.tsx';
import { ProblemList } from './person/ProblemList.tsx';
import { RemovePerson } from './person/RemovePerson.tsx';

/** One person, or the form of a new one under the address `/participants/new`. */
export function ParticipantPage() {
  const { uid } = useParams({ from: '/participants/$uid' });
  return uid === 'new' ? <NewPerson /> : <KnownPerson key={uid} uid={uid} />;
}

function KnownPerson({ uid }: { readonly uid: string }) {
  const { t } = useTexts();
  const person = useChannel('participants.get', { uid });
  const { data: status } = useChannel('office.status', {});
  const [editing, setEditing] = useState<number>();
  if (person.error)
    return <NotThere words={person.error.code === 'not-found' ? undefined : errorWords(person.error)} />;
  if (!person.data || !status) return null;
  const { data } = person;
  const isEditing = editing !== undefined;
  return (
    <Page
      title={isEditing ? t('participants.form.editTitle', { name: data.name }) : <FullName person={data} />}
      subtitle={<Subtitle person={data} today={status.today} />}
      help={personHelp}
      actions={!isEditing && <Actions person={data} onEdit={() => setEditing(0)} />}
      panel={
        <Card title={t('participants.historyTitle')}>
          <PersonHistory uid={uid} canUndo />
        </Card>
      }
    >
      {isEditing ? (
        <PersonForm
          key={editing}
          person={data}
          onSaved={() => setEditing(undefined)}
          onCancel={() => setEditing(undefined)}
          onReload={() => setEditing(editing + 1)}
        />
      ) : (
        <Record person={data} today={status.today} />
      )}
    </Page>
  );
}

function FullName({ person: { titlesBefore, name, titlesAfter } }: { readonly person: Participant }) {
  return (
    <>
      {titlesBefore && <span className={classes.titles}>{titlesBefore} </span>}
      {name}
      {titlesAfter && <span className={classes.titles}>, {titlesAfter}</span>}
    </>
  );
}

interface RecordProps {
  readonly person: Participant;
  readonly today: string;
}

function Subtitle({ person, today }: RecordProps) {
  const { t, format } = useTexts();
  return (
    <div className={classes.subtitle}>
      <span className={person.nik ? classes.nik : undefined}>
        {person.nik ? format.nik(person.nik) : t('participants.noNik')}
      </span>
      <PersonLine person={person} today={today} />
    </div>
  );
}

function Actions({ person, onEdit }: { readonly person: Participant; readonly onEdit: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/participants" />}>
        {t('participants.backToList')}
      </Button>
      <RemovePerson person={person} />
      <Button variant="filled" onClick={onEdit}>
        {t('participants.form.edit')}
      </Button>
    </>
  );
}

function Record({ person, today }: RecordProps) {
  const { t } = useTexts();
  const count = (level: 'error' | 'warning' | 'info') => person.problems.filter((one) => one.level === level).length;
  const counts = [
    count('error') > 0 && t('participants.problems.errors', { count: count('error') }),
    count('warning') > 0 && t('participants.problems.warnings', { count: count('warning') }),
    count('info') > 0 && t('participants.problems.infos', { count: count('info') }),
  ].filter(Boolean);
  return (
    <>
      {person.problems.length > 0 && (
        <Card title={t('participants.problems.title')} aside={counts.join(' · ')}>
          <ProblemList problems={person.problems} />
        </Card>
      )}
      <SpellsCard person={person} today={today} />
      <PaidMonthsCard uid={person.uid} />
      <ContributionCard uid={person.uid} />
      <Card title={t('participants.dataTitle')} aside={person.problems.length === 0 && t('participants.problems.none')}>
        <PersonFacts person={person} />
      </Card>
    </>
  );
}

function NotThere({ words }: { readonly words: string | undefined }) {
  const { t } = useTexts();
  const go = useNavigate();
  return (
    <Page title={t('participants.title')} help={personHelp}>
      <Empty
        title={t('participants.missing.title')}
        icon={<IconUserOff size={22} />}
        action={
          <Button variant="filled" onClick={() => void go({ to: '/participants' })}>
            {t('participants.backToList')}
          </Button>
        }
      >
        {words ?? t('participants.missing.text')}
      </Empty>
    </Page>
  );
}
