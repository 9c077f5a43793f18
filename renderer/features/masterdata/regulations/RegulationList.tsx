import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Regulation } from '../../../../shared/regulations/schema.ts';
import { matchesRegulation } from '../../../../shared/regulations/search.ts';
import { regulationName } from '../../../../shared/regulations/words.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { MasterList } from '../MasterList.tsx';
import { columnsOf } from './columns.tsx';
import { RegulationForm } from './RegulationForm.tsx';

const route = getRouteApi('/master-data');
const rowKey = ({ uid }: Regulation) => uid;

/** The register of regulations, found by number in any writing; what nobody has confirmed is marked. */
export function RegulationList() {
  const texts = useTexts();
  const { t } = texts;
  const { search = '' } = route.useSearch();
  const { data } = useChannel('regulations.list', {});
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <MasterList
      // a regulation chosen elsewhere begins a search of its own
      key={search}
      name="regulations"
      title={t('masterdata.lists.regulations')}
      columns={columns}
      rows={data}
      rowKey={rowKey}
      matches={matchesRegulation}
      startSearch={search}
      add={{ label: t('masterdata.regulations.add'), title: t('masterdata.regulations.addTitle') }}
      editTitle={(row) => t('masterdata.regulations.editTitle', { name: regulationName(row) })}
      form={RegulationForm}
      emptyText={t('masterdata.regulations.empty')}
    />
  );
}
