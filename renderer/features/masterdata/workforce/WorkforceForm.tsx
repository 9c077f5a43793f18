import { Button } from '@mantine/core';
import { type WorkforceFigure, workforceEdit, workforceSegments } from '../../../../shared/workforce/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { FieldRow } from '../../../ui/form/FormBox.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import classes from '../MasterData.module.css';
import type { FormProps } from '../MasterList.tsx';
import { codesSaidHere, RecordBox } from '../RecordBox.tsx';
import { useAreas } from './areas.ts';
import { NumberField } from './NumberField.tsx';

const useWorkforceForm = (row: WorkforceFigure | null) =>
  useForm(workforceEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    year: row?.year ?? null,
    area: row?.area ?? 'regency',
    segment: row?.segment ?? 'all',
    people: row?.people ?? null,
    source: row?.source ?? null,
    definition: row?.definition ?? null,
    publishedOn: row?.publishedOn ?? null,
    note: row?.note ?? null,
  });

export function WorkforceForm({ row, onDone, onReload }: FormProps<WorkforceFigure>) {
  const { t } = useTexts();
  const form = useWorkforceForm(row);
  const areas = useAreas();
  const area = areas.find(({ value }) => value === form.values.area)?.label ?? '';
  const name = t('masterdata.workforce.editTitle', { name: area, year: String(form.values.year ?? '') });
  const save = useAction('workforce.save', { success: t('masterdata.saved', { name }), quietCodes: codesSaidHere });
  const source = form.field('source');
  const isTaken = save.error?.code === 'name-taken';
  return (
    <>
      <RecordBox
        form={form}
        save={save}
        onSubmit={async (values) => (await save.run(values)) && onDone()}
        onDone={onDone}
        onReload={onReload}
        removal={row && { channel: 'workforce.remove', uid: row.uid, name }}
      >
        <FieldRow>
          <NumberField label={t('masterdata.workforce.year')} required autoFocus {...form.field('year')} />
          <SelectField label={t('masterdata.workforce.area')} required choices={areas} {...form.field('area')} />
        </FieldRow>
        <FieldRow>
          <SelectField
            label={t('masterdata.workforce.segment')}
            required
            choices={workforceSegments.map((value) => ({ value, label: t(`masterdata.workforce.segments.${value}`) }))}
            {...form.field('segment')}
          />
          <NumberField label={t('masterdata.workforce.people')} required isGrouped {...form.field('people')} />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t('masterdata.workforce.source')}
            hint={t('masterdata.workforce.sourceHint')}
            required
            {...source}
            error={source.error ?? (isTaken ? t('masterdata.workforce.taken') : undefined)}
          />
          <DateField label={t('masterdata.workforce.publishedOn')} {...form.field('publishedOn')} />
        </FieldRow>
        <TextField
          label={t('masterdata.workforce.definition')}
          hint={t('masterdata.workforce.definitionHint')}
          {...form.field('definition')}
        />
        <TextField label={t('masterdata.workforce.note')} lines={2} {...form.field('note')} />
      </RecordBox>
      {row && <ChooseFigure row={row} onDone={onDone} />}
    </>
  );
}

/** One figure may be chosen by itself, whatever source the others come from. */
function ChooseFigure({ row, onDone }: Pick<FormProps<WorkforceFigure>, 'onDone'> & { readonly row: WorkforceFigure }) {
  const { t } = useTexts();
  const choose = useAction('workforce.choose', {
    success: t('masterdata.workforce.chosenNow', { name: row.source }),
  });
  if (row.isChosen) return <p className={classes.quiet}>{t('masterdata.workforce.isChosen')}</p>;
  return (
    <div className={classes.remove}>
      <Button
        size="xs"
        loading={choose.isRunning}
        onClick={() => void choose.run({ uid: row.uid, scope: 'figure' }).then((done) => done && onDone())}
      >
        {t('masterdata.workforce.chooseFigure')}
      </Button>
    </div>
  );
}
