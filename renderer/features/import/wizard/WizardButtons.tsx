import { Button } from '@mantine/core';
import { useTexts } from '../../../lib/texts.ts';
import type { Texts } from '../../../lib/texts.ts';
import { changeDraft, type Draft, wizardSteps } from '../draft/draft.ts';
import classes from './WizardButtons.module.css';
import { obstacleTo } from './obstacle.ts';

interface Props {
  readonly draft: Draft;
  readonly onNext: () => void;
}

/** On and back, at the left where no notice covers them, with what still keeps the clerk from going on. */
export function WizardButtons({ draft, onNext }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { step, running } = draft;
  const before = wizardSteps[wizardSteps.indexOf(step) - 1];
  const obstacle = obstacleTo(draft);
  return (
    <div className={classes.buttons}>
      <Button variant="filled" disabled={obstacle !== undefined} loading={running !== null} onClick={onNext}>
        {nextWords(draft, texts)}
      </Button>
      {step === 'file' && draft.seen?.profile && (
        <Button onClick={() => changeDraft({ step: 'head' })}>{t('imports.profile.stepByStep')}</Button>
      )}
      {before && before !== 'receipt' && <Button onClick={() => changeDraft({ step: before })}>{t('ui.back')}</Button>}
      <span className={classes.quiet}>
        {t(obstacle ?? (step === 'preview' ? 'imports.undoable' : 'imports.enterHint'))}
      </span>
    </div>
  );
}

function nextWords({ step, seen, preview, learned }: Draft, { t }: Texts): string {
  if (step === 'file' && seen?.profile) return t('imports.profile.straight');
  if (step === 'values' && learned.size > 0) return t('imports.values.readAgain', { count: learned.size });
  if (step !== 'preview' || !preview) return t('ui.next');
  const { balance, spells, withoutSpell, groups } = preview;
  const { new: added, changed } = balance;
  if (added + changed === 0) return t('imports.preview.nothing');
  if (withoutSpell > 0) {
    const lacksCategory = groups.some(({ code }) => code === 'category-missing');
    const reason = lacksCategory ? ` (${t('imports.preview.noCategory')})` : '';
    const parts = [t('imports.preview.commitPeople', { new: added, spells }) + reason];
    if (changed > 0) parts.push(t('imports.preview.andChanged', { changed }));
    return parts.join(', ');
  }
  if (changed === 0) return t('imports.preview.commitNew', { new: added });
  return t(added === 0 ? 'imports.preview.commitChanged' : 'imports.preview.commit', { new: added, changed });
}
