import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Participant, Participation } from '../../../../shared/participants/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { Card } from '../../../ui/Card.tsx';
import { Confirm } from '../../../ui/Confirm.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EndForm } from './EndForm.tsx';
import { SpellForm } from './SpellForm.tsx';
import { SpellList, spellName } from './SpellList.tsx';
import { SpellPicture } from './SpellPicture.tsx';
import { SpellWarnings } from './SpellWarnings.tsx';
import classes from './Spells.module.css';

interface Props {
  readonly person: Participant;
  readonly today: string;
}

type Doing = { readonly what: 'edit' | 'end' | 'remove'; readonly spell: Participation | null };

/** The participation of a person: picture, warnings, list, and what can be done. */
export function SpellsCard({ person, today }: Props) {
  const { t } = useTexts();
  const spells = person.participations;
  const [doing, setDoing] = useState<Doing>();
  const [isOpen, setOpen] = useState(false);
  const begin = (what: Doing['what'], spell: Participation | null) => {
    setDoing({ what, spell });
    setOpen(true);
  };
  return (
    <Card
      title={t('participants.spells.title')}
      aside={spells.length > 0 && t('participants.spells.count', { count: spells.length })}
    >
      <div className={classes.stack}>
        <SpellWarnings spells={spells} />
        {spells.length === 0 ? (
          <p className={classes.quiet}>{t('participants.spells.empty')}</p>
        ) : (
          <>
            <SpellPicture spells={spells} today={today} withNames />
            <SpellList
              spells={spells}
              onEdit={(spell) => begin('edit', spell)}
              onEnd={(spell) => begin('end', spell)}
              onRemove={(spell) => begin('remove', spell)}
            />
          </>
        )}
        <div>
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => begin('edit', null)}>
            {t('participants.spells.add')}
          </Button>
        </div>
      </div>
      {doing && (
        <SpellDialog person={person} today={today} doing={doing} isOpen={isOpen} close={() => setOpen(false)} />
      )}
    </Card>
  );
}

interface DialogProps extends Props {
  readonly doing: Doing;
  readonly isOpen: boolean;
  readonly close: () => void;
}

function SpellDialog({ person, today, doing: { what, spell }, isOpen, close }: DialogProps) {
  const { t } = useTexts();
  const { name } = person;
  if (what === 'remove' && spell) return <RemoveSpell spell={spell} isOpen={isOpen} close={close} />;
  if (what === 'end' && spell) {
    return (
      <Dialog opened={isOpen} onClose={close} title={t('participants.spells.endTitle', { name })} size="small">
        <EndForm spell={spell} today={today} onDone={close} />
      </Dialog>
    );
  }
  return (
    <Dialog
      opened={isOpen}
      onClose={close}
      title={t(spell ? 'participants.spells.editTitle' : 'participants.spells.addTitle', { name })}
      size="large"
    >
      <SpellForm participantUid={person.uid} spell={spell} onDone={close} />
    </Dialog>
  );
}

function RemoveSpell({ spell, isOpen, close }: { spell: Participation; isOpen: boolean; close: () => void }) {
  const texts = useTexts();
  const { t } = texts;
  const remove = useAction('participations.remove', { success: t('participants.spells.removed') });
  const run = async () => {
    if (await remove.run({ uid: spell.uid })) close();
  };
  return (
    <Confirm
      opened={isOpen}
      onClose={close}
      title={t('participants.spells.removeTitle')}
      confirmLabel={t('participants.spells.remove')}
      onConfirm={() => void run()}
      isRunning={remove.isRunning}
      danger
    >
      {t('participants.spells.removeText', { spell: spellName(spell, texts) })}
    </Confirm>
  );
}
