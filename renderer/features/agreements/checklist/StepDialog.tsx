import type { AgreementStep } from '../../../../shared/agreements/schema.ts';
import { stepEdit } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  readonly agreementUid: string;
  /** Null for a new one. */
  readonly step: AgreementStep | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** One step of the checklist: what, when planned, when and by whom done. */
export function StepDialog({ opened, ...form }: Props) {
  const { t } = useTexts();
  const title = t(form.step === null ? 'agreements.steps.addTitle' : 'agreements.steps.editTitle');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={title}>
      <StepForm {...form} />
    </Dialog>
  );
}

function StepForm({ agreementUid, step, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTexts();
  const form = useForm(stepEdit, {
    uid: step?.uid ?? null,
    rowVersion: step?.rowVersion ?? null,
    agreementUid,
    step: step?.step ?? null,
    plannedOn: step?.plannedOn ?? null,
    doneOn: step?.doneOn ?? null,
    doneBy: step?.doneBy ?? null,
    note: step?.note ?? null,
  });
  const save = useAction('agreements.saveStep', {
    success: () => t('agreements.steps.saved', { step: form.values.step }),
  });
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => (await save.run(values)) && onClose()}
      isSaving={save.isRunning}
      onCancel={onClose}
    >
      <TextField label={t('agreements.steps.step')} required autoFocus {...form.field('step')} />
      <FieldRow>
        <DateField label={t('agreements.steps.plannedOn')} {...form.field('plannedOn')} />
        <DateField label={t('agreements.steps.doneOn')} {...form.field('doneOn')} />
        <TextField label={t('agreements.steps.doneBy')} {...form.field('doneBy')} />
      </FieldRow>
      <TextField label={t('agreements.steps.note')} lines={2} {...form.field('note')} />
    </FormBox>
  );
}
