import { TagsInput } from '@mantine/core';
import { kindSettingEdit, type KindSetting } from '../../../../shared/agreements/kind-settings.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import type { FormProps } from '../MasterList.tsx';
import { codesSaidHere, RecordBox } from '../RecordBox.tsx';
import { CountField } from './CountField.tsx';
import { RestoreKind } from './RestoreKind.tsx';
import { TemplateSteps } from './TemplateSteps.tsx';

/** A nameless step is said at the list of steps, whatever else is still wrong. */
const kindForm = kindSettingEdit.refine(({ steps }) => steps.every(({ step }) => step.trim() !== ''), {
  path: ['steps'],
  error: 'steps-incomplete',
  when: () => true,
});

const isDays = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 730;

/** Days, lengths and the checklist of one kind of agreement. */
export function AgreementKindForm({ row, onDone, onReload }: FormProps<KindSetting>) {
  return row && <KindForm row={row} onDone={onDone} onReload={onReload} />;
}

function KindForm({ row, onDone, onReload }: Omit<FormProps<KindSetting>, 'row'> & { readonly row: KindSetting }) {
  const { t } = useTexts();
  const name = t(`agreements.kind.${row.kind}`);
  const form = useForm(kindForm, row);
  const save = useAction('agreementKinds.save', {
    success: t('masterdata.saved', { name }),
    quietCodes: codesSaidHere,
  });
  const milestones = form.field('milestoneDays');
  return (
    <>
      <RecordBox
        form={form}
        save={save}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
        onDone={onDone}
        onReload={onReload}
      >
        <FieldRow>
          <CountField label={t('masterdata.agreementKinds.prepareDays')} autoFocus {...form.field('prepareDays')} />
          <CountField label={t('masterdata.agreementKinds.urgentDays')} {...form.field('urgentDays')} />
        </FieldRow>
        <TagsInput
          label={t('masterdata.agreementKinds.milestoneDays')}
          description={t('masterdata.agreementKinds.milestoneHint')}
          value={(milestones.value ?? []).map(String)}
          onChange={(next) => milestones.onChange(daysOf(next))}
          onBlur={milestones.onBlur}
          error={milestones.error}
          maxTags={12}
        />
        <FieldRow>
          <CountField
            label={t('masterdata.agreementKinds.noticeMonths')}
            hint={t('masterdata.agreementKinds.noticeHint')}
            {...form.field('noticeMonths')}
          />
          <CountField
            label={t('masterdata.agreementKinds.termMonths')}
            hint={t('masterdata.agreementKinds.termHint')}
            {...form.field('termMonths')}
          />
        </FieldRow>
        <TemplateSteps {...form.field('steps')} />
      </RecordBox>
      <RestoreKind kind={row.kind} name={name} isShipped={row.rowVersion === null} onDone={onDone} />
    </>
  );
}

/** What was typed as days, the largest first as they come before the end; anything else is not taken. */
function daysOf(texts: readonly string[]): number[] {
  return [
    ...new Set(
      texts
        .map((text) => text.trim())
        .filter(isDays)
        .map(Number),
    ),
  ].toSorted((a, b) => b - a);
}
