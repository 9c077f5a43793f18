import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Agreement, AgreementStep } from '../../../../shared/agreements/schema.ts';
import type { PlainDate } from '../../../../shared/dates.ts';
import { type TextKey, useTexts } from '../../../lib/texts.ts';
import { Card } from '../../../ui/Card.tsx';
import { Meter } from '../../../ui/Meter.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import classes from './Checklist.module.css';
import { StepDialog } from './StepDialog.tsx';
import { StepRow } from './StepRow.tsx';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
}

/**
 * What has to be done until the document is signed and filed; a tick is saved at once. Once the making of a term is on
 * record, the preparation of its renewal stands above it as a list of its own.
 */
export function ChecklistCard({ agreement, today }: Props) {
  const { t } = useTexts();
  const editing = useDialog<AgreementStep | null>();
  const { uid, steps, stepsDone, stepsTotal } = agreement;
  const records = steps.filter(({ isRecord }) => isRecord);
  const underWay: TextKey = agreement.signedOn === null ? 'agreements.steps.making' : 'agreements.steps.renewal';
  const rounds = [
    { key: underWay, isUnderWay: true, list: steps.filter(({ isRecord }) => !isRecord) },
    { key: 'agreements.steps.making' as const, isUnderWay: false, list: records },
  ].filter(({ list }) => list.length > 0);
  return (
    <Card
      title={t('agreements.steps.title')}
      aside={stepsTotal > 0 && t('agreements.progress', { done: stepsDone, total: stepsTotal })}
    >
      {stepsTotal > 0 ? (
        <Meter label={t('agreements.checklistMeter')} value={stepsDone / stepsTotal} size="thick" />
      ) : (
        <p className={classes.empty}>{t('agreements.steps.empty')}</p>
      )}
      {rounds.map(({ key, isUnderWay, list }) => (
        <section key={key} aria-label={t(key)}>
          {records.length > 0 && <h3 className={classes.round}>{t(key)}</h3>}
          <ul className={classes.list}>
            {list.map((step) => (
              <StepRow
                key={step.uid}
                agreementUid={uid}
                step={step}
                today={today}
                endsOn={isUnderWay && agreement.signedOn !== null ? agreement.effectiveEndsOn : null}
                onEdit={() => editing.open(step)}
              />
            ))}
          </ul>
        </section>
      ))}
      <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => editing.open(null)}>
        {t('agreements.steps.add')}
      </Button>
      {editing.subject !== undefined && (
        <StepDialog agreementUid={uid} step={editing.subject} opened={editing.opened} onClose={editing.close} />
      )}
    </Card>
  );
}
