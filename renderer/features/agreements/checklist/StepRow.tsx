import { ActionIcon, Checkbox } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { AgreementStep } from '../../../../shared/agreements/schema.ts';
import { daysBetween, type PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import classes from './Checklist.module.css';

interface Props {
  readonly agreementUid: string;
  readonly step: AgreementStep;
  readonly today: PlainDate;
  /** Last day as it holds, from which the plan is counted back; null while the term is not signed. */
  readonly endsOn: PlainDate | null;
  readonly onEdit: () => void;
}

/** One step: ticking it notes today and who is signed in. */
export function StepRow({ agreementUid, step, today, endsOn, onEdit }: Props) {
  const { t } = useTexts();
  const { data: status } = useChannel('office.status', {});
  const isDone = step.doneOn !== null;
  const tick = useAction('agreements.saveStep', {
    success: t(isDone ? 'agreements.steps.unticked' : 'agreements.steps.ticked', { step: step.step }),
  });
  const remove = useAction('agreements.removeStep', { success: t('agreements.steps.removed', { step: step.step }) });
  const toggle = () => {
    const { position: _position, ...own } = step;
    const done = isDone ? { doneOn: null, doneBy: null } : { doneOn: today, doneBy: status?.operatorName ?? null };
    void tick.run({ ...own, agreementUid, ...done });
  };
  return (
    <li className={classes.step}>
      <Checkbox size="xs" aria-label={step.step} checked={isDone} disabled={tick.isRunning} onChange={toggle} />
      <div className={classes.words}>
        <span className={classes.name} data-done={isDone || undefined}>
          {step.step}
        </span>
        <When step={step} today={today} endsOn={endsOn} />
        {step.note !== null && <span className={classes.note}>{step.note}</span>}
      </div>
      <div className={classes.tools}>
        <ActionIcon size={26} aria-label={t('agreements.steps.edit', { step: step.step })} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon
          size={26}
          aria-label={t('agreements.steps.remove', { step: step.step })}
          disabled={remove.isRunning}
          onClick={() => void remove.run({ uid: step.uid })}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </div>
    </li>
  );
}

function When({ step: { doneOn, doneBy, plannedOn }, today, endsOn }: Pick<Props, 'step' | 'today' | 'endsOn'>) {
  const { t } = useTexts();
  if (doneOn !== null) {
    const words =
      doneBy === null
        ? t('agreements.steps.done', { on: doneOn })
        : t('agreements.steps.doneWho', { on: doneOn, who: doneBy });
    return <span className={classes.quiet}>{words}</span>;
  }
  if (plannedOn === null) return null;
  const late = daysBetween(plannedOn, today);
  const before = endsOn === null ? 0 : daysBetween(plannedOn, endsOn);
  return (
    <>
      <span className={classes.quiet}>
        {t('agreements.steps.planned', { on: plannedOn })}
        {before > 0 && `, ${t('agreementList.stepBefore', { count: before })}`}
      </span>
      {late > 0 && <StatusTag tone="warn">{t('agreements.steps.late', { count: late })}</StatusTag>}
    </>
  );
}
