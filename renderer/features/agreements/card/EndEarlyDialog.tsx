import { whyNotEnded } from '../../../../shared/agreements/contradictions.ts';
import type { Agreement } from '../../../../shared/agreements/schema.ts';
import { endEarlyInput } from '../../../../shared/agreements/schema.ts';
import { isPlainDate, type PlainDate } from '../../../../shared/dates.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';
import classes from '../form/Form.module.css';

interface Props {
  readonly agreement: Agreement;
  readonly today: PlainDate;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Ends an agreement before its time, on a day within its term. */
export function EndEarlyDialog({ opened, ...form }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={form.onClose} title={t('agreements.endEarly.title')} size="small">
      <EndEarlyForm {...form} />
    </Dialog>
  );
}

function EndEarlyForm({ agreement, today, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTexts();
  const { uid, rowVersion, title, startsOn } = agreement;
  const isInside = (day: PlainDate) => whyNotEnded(agreement, day, today) === undefined;
  const form = useForm(endEarlyInput, {
    uid,
    rowVersion,
    endedEarlyOn: isInside(today) ? today : startsOn,
    note: null,
  });
  const { endedEarlyOn } = form.values;
  const end = useAction('agreements.endEarly', {
    success: () => t('agreements.endEarly.done', { title, on: endedEarlyOn }),
  });
  const day = form.field('endedEarlyOn');
  const isOutside = isPlainDate(endedEarlyOn) && !isInside(endedEarlyOn);
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => !isOutside && (await end.run(values)) && onClose()}
      submitLabel={t('agreements.endEarly.button')}
      isSaving={end.isRunning}
      onCancel={onClose}
    >
      <p className={classes.quiet}>{t('agreements.endEarly.text')}</p>
      <DateField
        label={t('agreements.endEarly.on')}
        required
        autoFocus
        {...day}
        error={isOutside ? t('agreements.endEarly.outside') : day.error}
      />
      <TextField label={t('agreements.endEarly.note')} lines={2} {...form.field('note')} />
    </FormBox>
  );
}
