import { Button } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ruleWords } from '../../../../shared/contributions/rule-words.ts';
import type { ListedRule } from '../../../../shared/contributions/schema.ts';
import { type Texts, useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { MasterList } from '../MasterList.tsx';
import { Calculator } from './Calculator.tsx';
import { RateForm } from './RateForm.tsx';

const rowKey = ({ uid }: ListedRule) => uid;

/** Dated rules of contributions; what nobody has confirmed is marked. */
export function RateList() {
  const texts = useTexts();
  const { t } = texts;
  const { data } = useChannel('rates.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const [isCalculating, setCalculating] = useState(false);
  return (
    <>
      <MasterList
        name="rates"
        title={t('masterdata.lists.rates')}
        columns={columns}
        rows={data}
        rowKey={rowKey}
        tools={
          <Button leftSection={<IconCalculator size={15} aria-hidden />} onClick={() => setCalculating(true)}>
            {t('masterdata.rates.calculate')}
          </Button>
        }
        add={{ label: t('masterdata.rates.add'), title: t('masterdata.rates.addTitle') }}
        editTitle={({ name }) => t('masterdata.rates.editTitle', { name })}
        form={RateForm}
        emptyText={t('masterdata.rates.empty')}
      />
      <Dialog opened={isCalculating} onClose={() => setCalculating(false)} title={t('masterdata.rates.calculate')}>
        <Calculator />
      </Dialog>
    </>
  );
}

function columnsOf({ t, format, language }: Texts): Column<ListedRule>[] {
  const mark = ({ isConfirmed }: ListedRule) => t(`masterdata.rates.${isConfirmed ? 'confirmed' : 'unconfirmed'}`);
  return [
    {
      id: 'name',
      header: t('masterdata.column.name'),
      width: 150,
      grow: true,
      sortable: true,
      text: ({ name }) => name,
    },
    {
      id: 'says',
      header: t('masterdata.rates.says'),
      width: 204,
      grow: true,
      text: ({ body }) => ruleWords(body, language),
    },
    {
      id: 'validFrom',
      header: t('masterdata.rates.from'),
      width: 106,
      sortable: true,
      text: ({ validFrom }) => format.date(validFrom),
      sortBy: ({ validFrom }) => validFrom,
    },
    {
      id: 'validTo',
      header: t('masterdata.rates.until'),
      width: 106,
      sortable: true,
      text: ({ validTo }) => format.date(validTo),
      sortBy: ({ validTo }) => validTo ?? '9999',
    },
    {
      id: 'legalBasis',
      header: t('masterdata.rates.legalBasis'),
      width: 100,
      grow: true,
      sortable: true,
      text: ({ legalBasis }) => legalBasis,
    },
    {
      id: 'confirmed',
      header: t('masterdata.rates.mark'),
      width: 124,
      sortable: true,
      text: mark,
      cell: (rule) => <StatusTag tone={rule.isConfirmed ? 'ok' : 'warn'}>{mark(rule)}</StatusTag>,
    },
    {
      id: 'origin',
      header: t('masterdata.rates.origin'),
      width: 84,
      sortable: true,
      text: ({ origin }) => t(`masterdata.rates.origins.${origin}`),
    },
  ];
}
