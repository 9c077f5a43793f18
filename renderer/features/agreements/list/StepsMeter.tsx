import { useTexts } from '../../../lib/texts.ts';
import { Meter } from '../../../ui/Meter.tsx';
import classes from './List.module.css';

interface Props {
  readonly stepsDone: number;
  readonly stepsTotal: number;
}

/** How far the checklist is, as a bar and in words. */
export function StepsMeter({ stepsDone, stepsTotal }: Props) {
  const { t } = useTexts();
  if (stepsTotal === 0) return '-';
  return (
    <span className={classes.steps}>
      <Meter label={t('agreements.checklistMeter')} value={stepsDone / stepsTotal} />
      <span>{t('agreements.progress', { done: stepsDone, total: stepsTotal })}</span>
    </span>
  );
}
