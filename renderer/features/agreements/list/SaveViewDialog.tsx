import { z } from 'zod';
import { requiredLine } from '../../../../shared/fields.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSave: (name: string) => void;
}

/** Asks under which name the present search and states are kept. */
export function SaveViewDialog({ opened, onClose, onSave }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('agreementList.views.saveTitle')} size="small">
      <NameForm onClose={onClose} onSave={onSave} />
    </Dialog>
  );
}

const named = z.object({ name: requiredLine(40) });

function NameForm({ onClose, onSave }: Omit<Props, 'opened'>) {
  const { t } = useTexts();
  const form = useForm(named, { name: null });
  return (
    <FormBox form={form} onSubmit={({ name }) => onSave(name)} onCancel={onClose}>
      <TextField
        label={t('agreementList.views.name')}
        hint={t('agreementList.views.saveText')}
        required
        autoFocus
        {...form.field('name')}
      />
    </FormBox>
  );
}
