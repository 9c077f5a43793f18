import { z } from 'zod';
import { line } from '../../../../shared/fields.ts';
import { workforceYear } from '../../../../shared/workforce/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldRow, FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { NumberField } from './NumberField.tsx';

const saidSchema = z.object({ year: workforceYear.nullable(), source: line() });
type Said = z.output<typeof saidSchema>;

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onChoose: (said: Said) => void;
}

/** Asks before the file is chosen for what a table may leave out: whose figures they are, and of which year. */
export function ImportDialog({ opened, onClose, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('masterdata.workforce.importTitle')} size="small">
      <ImportForm onClose={onClose} onChoose={onChoose} />
    </Dialog>
  );
}

function ImportForm({ onClose, onChoose }: Omit<Props, 'opened'>) {
  const { t } = useTexts();
  const form = useForm(saidSchema, { year: null, source: null });
  return (
    <FormBox form={form} onSubmit={onChoose} onCancel={onClose} submitLabel={t('masterdata.workforce.chooseFile')}>
      <p>{t('masterdata.workforce.importHint')}</p>
      <FieldRow>
        <NumberField label={t('masterdata.workforce.year')} autoFocus {...form.field('year')} />
        <TextField label={t('masterdata.workforce.source')} {...form.field('source')} />
      </FieldRow>
    </FormBox>
  );
}
