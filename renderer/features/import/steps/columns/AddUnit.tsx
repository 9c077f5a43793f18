import { unitEdit, unitKinds } from '../../../../../shared/masterdata/schema.ts';
import { useTexts } from '../../../../lib/texts.ts';
import { useAction } from '../../../../lib/use-action.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { FormBox } from '../../../../ui/form/FormBox.tsx';
import { useForm } from '../../../../ui/form/use-form.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdded: (uid: string) => void;
}

/** A unit that the office does not have yet, named on the way. */
export function AddUnit({ opened, onClose, onAdded }: Props) {
  const { t } = useTexts();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('imports.defaults.addUnit')} size="small">
      <UnitFields onClose={onClose} onAdded={onAdded} />
    </Dialog>
  );
}

function UnitFields({ onClose, onAdded }: Omit<Props, 'opened'>) {
  const { t } = useTexts();
  const form = useForm(unitEdit, {
    uid: null,
    rowVersion: null,
    name: null,
    shortName: null,
    kind: 'opd',
    npp: null,
    isActive: true,
    aliases: [],
  });
  const save = useAction('units.save', { quietCodes: ['name-taken'] });
  const name = form.field('name');
  return (
    <FormBox
      form={form}
      isSaving={save.isRunning}
      onCancel={onClose}
      onSubmit={async (values) => {
        const saved = await save.run(values);
        if (!saved) return;
        onAdded(saved.uid);
        onClose();
      }}
    >
      <TextField
        label={t('imports.defaults.unitName')}
        required
        autoFocus
        {...name}
        error={name.error ?? (save.error?.code === 'name-taken' ? t('errors.name-taken') : undefined)}
      />
      <SelectField
        label={t('masterdata.units.kind')}
        required
        choices={unitKinds.map((value) => ({ value, label: t(`masterdata.units.kinds.${value}`) }))}
        {...form.field('kind')}
      />
    </FormBox>
  );
}
