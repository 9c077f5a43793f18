import { Button } from '@mantine/core';
import { runningJobs } from '../../../lib/jobs.ts';
import { useStore } from '../../../lib/store.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { Page } from '../../../ui/Page.tsx';
import { StepTabs } from '../../../ui/StepTabs.tsx';
import { changeDraft, type Draft, wizardSteps } from '../draft/draft.ts';
import { sheetsWords } from '../draft/sheets.ts';
import { closeDraft } from '../draft/work.ts';
import classes from '../Import.module.css';
import { importHelp } from '../import-help.ts';
import { CurrentStep } from './CurrentStep.tsx';
import { FailedFile } from './FailedFile.tsx';
import { GiveUpQuestion } from './GiveUpQuestion.tsx';
import { StepBox } from './StepBox.tsx';
import { useNext } from './use-next.ts';
import { WizardButtons } from './WizardButtons.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChoose: () => void;
}

/** The way of one file: from what it holds to the sentence on the button that saves it. */
export function Wizard({ draft, onChoose }: Props) {
  const { t } = useTexts();
  const { file, seen, step, running, error } = draft;
  const job = useStore(runningJobs).find((one) => one.job === running?.job) ?? null;
  const steps = wizardSteps.map((id) => ({ id, label: t(`imports.steps.${id}`) }));
  // moving the head of the table reads a few rows only: the screen stays as it is meanwhile
  const isWaiting = running !== null && (running.task !== 'inspect' || !seen);
  const next = useNext();
  return (
    <Page
      title={`${t('imports.title')} · ${file.name}`}
      subtitle={<Subtitle draft={draft} />}
      help={importHelp}
      layout="fill"
      actions={<Button onClick={() => void closeDraft()}>{t('imports.close')}</Button>}
      toolbar={
        <StepTabs
          steps={steps}
          current={step}
          onGo={(id) => id !== 'receipt' && !isWaiting && changeDraft({ step: id })}
        />
      }
    >
      {running && isWaiting ? (
        <Card>
          <JobProgress job={job} title={t(`imports.task.${running.task}`, { file: file.name })} />
          <p className={classes.quiet}>{t(`imports.taskHint.${running.task}`)}</p>
        </Card>
      ) : seen ? (
        <StepBox step={step} onNext={next}>
          {error && <FailedFile error={error} onChoose={onChoose} isInPlace />}
          <div className={classes.step}>
            <CurrentStep draft={draft} seen={seen} />
          </div>
          <WizardButtons draft={draft} onNext={next} />
        </StepBox>
      ) : (
        <FailedFile error={error} onChoose={onChoose} />
      )}
      <GiveUpQuestion file={file.name} />
    </Page>
  );
}

/** Sheet and size, later what the rows will do. */
function Subtitle({ draft: { seen, preview } }: { readonly draft: Draft }) {
  const { t } = useTexts();
  if (!seen) return null;
  if (!preview) return t('imports.ofSheets', { count: seen.sheets.length, sheet: seen.sheet });
  const { balance } = preview;
  return t('imports.ready', {
    ...balance,
    sheets: sheetsWords(preview.sheets, t),
    ready: balance.new + balance.changed + balance.same,
  });
}
