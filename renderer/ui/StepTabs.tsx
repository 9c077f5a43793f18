import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../lib/texts.ts';
import classes from './StepTabs.module.css';

export interface Step<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly steps: readonly Step<Id>[];
  readonly current: Id;
  /** Goes back to a step that is done; without it steps only show. */
  readonly onGo?: (id: Id) => void;
}

/** Steps of a longer piece of work: done, current, ahead. */
export function StepTabs<Id extends string>({ steps, current, onGo }: Props<Id>) {
  const { t } = useTexts();
  const at = steps.findIndex(({ id }) => id === current);
  return (
    <ol className={classes.steps} aria-label={t('ui.steps')}>
      {steps.map(({ id, label }, index) => {
        const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
        return (
          <li key={id} aria-current={state === 'current' ? 'step' : undefined}>
            <button
              type="button"
              className={classes.step}
              data-state={state}
              disabled={state !== 'done' || !onGo}
              title={t(`ui.step.${state}`)}
              onClick={() => onGo?.(id)}
            >
              {state === 'done' && <IconCheck size={14} aria-label={t('ui.step.done')} />}
              {label}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
