import { useMemo } from 'react';
import { fundingEdit } from '../../../shared/masterdata/schema.ts';
import type { Funding } from '../../../shared/masterdata/schema.ts';
import { useTexts } from '../../lib/texts.ts';
import type { Texts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useChannel } from '../../lib/use-channel.ts';
import type { Column } from '../../ui/data-table/column.ts';
import { FieldRow } from '../../ui/form/FormBox.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { TextField } from '../../ui/TextField.tsx';
import { InUse } from './InUse.tsx';
import { MasterList } from './MasterList.tsx';
import type { FormProps } from './MasterList.tsx';
import { codesSaidHere, RecordBox } from './RecordBox.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';

export function FundingList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('fundings.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      name="fundings"
      title={t('masterdata.lists.fundings')}
      columns={columns}
      rows={data}
      rowKey={({ uid }) => uid}
      add={{ label: t('masterdata.fundings.add'), title: t('masterdata.fundings.addTitle') }}
      editTitle={({ name }) => t('masterdata.fundings.editTitle', { name })}
      form={FundingForm}
      emptyText={t('masterdata.fundings.empty')}
    />
  );
}

function columnsOf({ t, format }: Texts): Column<Funding>[] {
  return [
    {
      id: 'name',
      header: t('masterdata.column.name'),
      width: 240,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    { id: 'code', header: t('masterdata.column.code'), width: 180, sortable: true, text: ({ code }) => code },
    {
      id: 'participants',
      header: t('masterdata.people'),
      width: 100,
      align: 'right',
      sortable: true,
      text: ({ participants }) => format.number(participants),
      sortBy: ({ participants }) => participants,
    },
    {
      id: 'isBudgeted',
      header: t('masterdata.fundings.isBudgeted'),
      width: 140,
      sortable: true,
      text: ({ isBudgeted }) => t(isBudgeted ? 'masterdata.fundings.inBudget' : 'masterdata.fundings.outsideBudget'),
    },
    {
      id: 'status',
      header: t('masterdata.column.status'),
      width: 116,
      sortable: true,
      text: ({ isActive }) => t(isActive ? 'masterdata.active' : 'masterdata.inactive'),
      cell: ({ isActive }) => <InUse isActive={isActive} />,
    },
  ];
}

function FundingForm({ row, onDone, onReload }: FormProps<Funding>) {
  const { t } = useTexts();
  const form = useForm(fundingEdit, {
    uid: row?.uid ?? null,
    rowVersion: row?.rowVersion ?? null,
    code: row?.code ?? null,
    name: row?.name ?? null,
    isActive: row?.isActive ?? true,
    isBudgeted: row?.isBudgeted ?? true,
  });
  const save = useAction('fundings.save', {
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
      removal={row && { channel: 'fundings.remove', uid: row.uid, name: row.name }}
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
      <SwitchField
        label={t('masterdata.fundings.isBudgeted')}
        hint={t('masterdata.fundings.budgetedHint')}
        {...form.field('isBudgeted')}
      />
      <SwitchField label={t('masterdata.isActive')} {...form.field('isActive')} />
    </RecordBox>
  );
}
