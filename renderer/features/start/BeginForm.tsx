import { beginInput } from '../../../shared/office/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { FormBox } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { TextField } from '../../ui/TextField.tsx';

const blank = { officeName: null, regencyCode: '72.01', headName: null };

/** The three questions of "Mulai kosong". */
export function BeginForm({ isBlocked }: { readonly isBlocked: boolean }) {
  const { t } = useTexts();
  const form = useForm(beginInput, blank);
  const begin = useAction('office.begin', { success: null });
  const code = form.field('regencyCode');
  return (
    <FormBox
      form={form}
      onSubmit={begin.run}
      isSaving={begin.isRunning}
      isBlocked={isBlocked}
      submitLabel={t('start.empty.begin')}
    >
      <TextField
        label={t('start.empty.officeName')}
        placeholder={t('start.empty.officeNameExample')}
        required
        {...form.field('officeName')}
      />
      <TextField
        label={t('start.empty.regencyCode')}
        hint={t('start.empty.regencyCodeHint')}
        required
        {...code}
        error={code.error && t('start.empty.regencyCodeWrong')}
      />
      <TextField label={t('start.empty.headName')} hint={t('start.empty.headNameHint')} {...form.field('headName')} />
    </FormBox>
  );
}
