import { categoryEdit } from '../../../shared/masterdata/schema.ts';
import type { Category } from '../../../shared/masterdata/schema.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';

export function CategoryForm({ row, onDone, onReload }: FormProps<Category>) {
  const { t } = useTexts();
  const form = useForm(categoryEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    code: row?.code ?? null,
    name: row?.name ?? null,
    segment: row?.segment ?? null,
    isVulnerable: row?.isVulnerable ?? false,
    isActive: row?.isActive ?? true,
  });
  const save = useAction('categories.save', {
    success: t('masterdata.saved', { name: form.values.name }),
    quietCodes: codesSaidHere,
  });
  const code = form.field('code');
  const isTaken = save.error?.code === 'code-taken';
  return (
    <RecordBox
      form={form}
      save={save}
      onSubmit={async (values) => (await save.run(values)) && onDone()}
      onDone={onDone}
      onReload={onReload}
      removal={row && { channel: 'categories.remove', uid: row.uid, name: row.name }}
    >
      <FieldRow>
        <TextField label={t('masterdata.column.name')} required autoFocus {...form.field('name')} />
        <TextField
          label={t('masterdata.column.code')}
          required
          {...code}
          hint={t('masterdata.categories.codeHint')}
          error={code.error ? t('masterdata.categories.codeWrong') : isTaken ? t('masterdata.codeTaken') : undefined}
        />
      </FieldRow>
      <SelectField
        label={t('masterdata.categories.segment')}
        required
        choices={segmentCodes.map((value) => ({ value, label: t(`participants.segment.${value}`) }))}
        {...form.field('segment')}
      />
      <FieldRow>
        <SwitchField label={t('masterdata.categories.isVulnerable')} {...form.field('isVulnerable')} />
        <SwitchField label={t('masterdata.isActive')} {...form.field('isActive')} />
      </FieldRow>
    </RecordBox>
  );
}
