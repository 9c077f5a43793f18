import type { UnknownValue } from '../../../../../shared/import/schema.ts';
import { villageEdit } from '../../../../../shared/masterdata/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { useChannel } from '../../../../lib/use-channel.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { FormBox } from '../../../../ui/form/FormBox.tsx';
import { useForm } from '../../../../ui/form/use-form.ts';
import { TextField } from '../../../../ui/TextField.tsx';

interface Props {
  /** The spelling of a village whose kecamatan is known; null keeps the dialog closed. */
  readonly value: UnknownValue | null;
  readonly onClose: () => void;
  /** The action that added it. */
  readonly onAdded: (value: UnknownValue, action: string) => void;
}

/** A village that the register does not have yet: its code says whether it is a desa or a kelurahan. */
export function AddVillage({ value, onClose, onAdded }: Props) {
  const { t } = useTexts();
  const { data: kecamatan } = useChannel('kecamatan.list', {});
  const within = kecamatan?.find(({ uid }) => uid === value?.kecamatan?.uid);
  return (
    <Dialog
      opened={value !== null}
      onClose={onClose}
      title={t('imports.values.addVillageIn', { kecamatan: value?.kecamatan?.name ?? '' })}
      size="small"
    >
      {value && within && <VillageFields value={value} code={within.code} onClose={onClose} onAdded={onAdded} />}
    </Dialog>
  );
}

interface FieldsProps extends Omit<Props, 'value'> {
  readonly value: UnknownValue;
  /** Kemendagri code of the kecamatan. */
  readonly code: string;
}

function VillageFields({ value, code: within, onClose, onAdded }: FieldsProps) {
  const { t } = useTexts();
  const form = useForm(villageEdit, {
    uid: null,
    rowVersion: null,
    code: `${within}.`,
    name: value.value,
    kind: 'desa',
    kecamatanUid: value.kecamatan?.uid ?? null,
  });
  const save = useAction('villages.save', { success: null, quietCodes: ['code-taken'] });
  const code = form.field('code');
  const typeCode = (typed: string | null) => {
    code.onChange(typed);
    if (typed?.[9]) form.set('kind', typed[9] === '1' ? 'kelurahan' : 'desa');
  };
  const isTaken = save.error?.code === 'code-taken';
  return (
    <FormBox
      form={form}
      isSaving={save.isRunning}
      onCancel={onClose}
      onSubmit={async (record) => {
        const saved = await save.run(record);
        if (!saved) return;
        onAdded(value, saved.action);
        onClose();
      }}
    >
      <TextField
        label={t('masterdata.column.code')}
        required
        autoFocus
        {...code}
        onChange={typeCode}
        hint={t('masterdata.villages.codeHint')}
        error={code.error ? t('masterdata.villages.codeWrong') : isTaken ? t('masterdata.codeTaken') : undefined}
      />
      <TextField label={t('masterdata.column.name')} required {...form.field('name')} />
    </FormBox>
  );
}
