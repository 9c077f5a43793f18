import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { Card } from '../../../ui/Card.tsx';
import { SpellPicture } from '../participations/SpellPicture.tsx';
import { SpellWarnings } from '../participations/SpellWarnings.tsx';
import { PersonHistory } from '../person/PersonHistory.tsx';
import { PersonLine } from '../person/PersonLine.tsx';
import { ProblemList } from '../person/ProblemList.tsx';
import classes from './PersonPanel.module.css';

interface Props {
  readonly uid: string | undefined;
  readonly today: string;
}

/** The person under the arrow keys: who it is, what is wrong, participation over the years, history. */
export function PersonPanel({ uid: newest, today }: Props) {
  const { t, format } = useTexts();
  // Arrow keys run through many people; only where they rest is asked for.
  const [uid] = useDebouncedValue(newest, 100);
  const { data: person } = useChannel(
    'participants.get',
    { uid: uid ?? '' },
    { when: uid !== undefined, keepLast: true },
  );
  if (!person || newest === undefined) return null;
  return (
    <Card title={person.name} aside={t('participants.openHint')} grow>
      <div className={classes.panel}>
        <div>
          <div className={person.nik ? classes.nik : undefined}>
            {person.nik ? format.nik(person.nik) : t('participants.noNik')}
          </div>
          <PersonLine person={person} today={today} />
        </div>
        <SpellWarnings spells={person.participations} />
        {person.problems.length > 0 && <ProblemList problems={person.problems} />}
        {person.participations.length > 0 && <SpellPicture spells={person.participations} today={today} />}
        <h3 className={classes.heading}>{t('participants.historyTitle')}</h3>
        <PersonHistory uid={person.uid} />
        <div>
          <Button
            size="xs"
            renderRoot={(props) => <Link {...props} to="/participants/$uid" params={{ uid: person.uid }} />}
          >
            {t('participants.open')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
