import type { AgreementFile } from '../../../../shared/agreements/schema.ts';
import { fileEdit, fileKinds } from '../../../../shared/agreements/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormBox } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';

interface Props {
  readonly file: AgreementFile | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What a kept file is, and of which date. */
export function FileDialog({ file, opened, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('agreements.files.editTitle')} size="small">
      {file && <FileForm file={file} onClose={onClose} />}
    </Dialog>
  );
}

function FileForm({ file, onClose }: { readonly file: AgreementFile; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { uid, rowVersion, kind, name, documentOn } = file;
  const form = useForm(fileEdit, { uid, rowVersion, kind, documentOn });
  const save = useAction('agreements.saveFile', { success: t('agreements.files.saved', { name }) });
  return (
    <FormBox
      form={form}
      onSubmit={async (values) => (await save.run(values)) && onClose()}
      isSaving={save.isRunning}
      onCancel={onClose}
    >
      <p>{name}</p>
      <SelectField
        label={t('agreements.files.kindOf')}
        required
        autoFocus
        choices={fileKinds.map((value) => ({ value, label: t(`agreements.files.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <DateField
        label={t('agreements.files.documentOn')}
        hint={t('agreements.files.documentOnHint')}
        {...form.field('documentOn')}
      />
    </FormBox>
  );
}
