import { Button, Select } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { workforceSegments } from '../../../../shared/workforce/schema.ts';
import { useTexts } from '../../../lib/texts.ts';
import { useChannel } from '../../../lib/use-channel.ts';
import { FilterChip } from '../../../ui/FilterChips.tsx';
import { JobProgress } from '../../../ui/JobProgress.tsx';
import { ListReceipt } from '../ListReceipt.tsx';
import { MasterList } from '../MasterList.tsx';
import { useListImport } from '../use-list-import.ts';
import { columnsOf } from './columns.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { Sources } from './Sources.tsx';
import { WorkforceForm } from './WorkforceForm.tsx';

/** How many workers there are in a year, by several sources, of which one is chosen for coverage. */
export function WorkforceList() {
  const texts = useTexts();
  const { t } = texts;
  const [year, setYear] = useState<number | null>(null);
  const [segments, setSegments] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const { data } = useChannel('workforce.list', { year }, { keepLast: true });
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const rows = useMemo(
    () => (segments.length === 0 ? data?.figures : data?.figures.filter(({ segment }) => segments.includes(segment))),
    [data, segments],
  );
  const listImport = useListImport('workforce');
  return (
    <>
      <MasterList
        name="workforce"
        title={t('masterdata.lists.workforce')}
        columns={columns}
        rows={rows}
        rowKey={({ uid }) => uid}
        add={{ label: t('masterdata.workforce.add'), title: t('masterdata.workforce.addTitle') }}
        editTitle={({ areaName, year: of }) =>
          t('masterdata.workforce.editTitle', { name: areaName, year: String(of) })
        }
        form={WorkforceForm}
        emptyText={t('masterdata.workforce.empty')}
        above={data && <Sources sources={data.sources} chosenChecks={data.chosenChecks} />}
        tools={
          <>
            <SegmentFilter value={segments} onChange={setSegments} />
            {data && <YearChoice years={data.years} year={data.year} onChange={setYear} />}
            <Button
              leftSection={<IconFileImport size={15} aria-hidden />}
              aria-disabled={listImport.isRunning}
              onClick={() => !listImport.isRunning && setAsking(true)}
            >
              {t('masterdata.workforce.import')}
            </Button>
          </>
        }
        footer={
          listImport.isRunning && <JobProgress job={listImport.running} title={t('masterdata.workforce.importing')} />
        }
      />
      <ImportDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onChoose={(said) => {
          setAsking(false);
          void listImport.choose(said);
        }}
      />
      <ListReceipt list="workforce" receipt={listImport.receipt} onClose={listImport.closeReceipt} />
    </>
  );
}

interface SegmentProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

function SegmentFilter({ value, onChange }: SegmentProps) {
  const { t } = useTexts();
  return (
    <FilterChip
      label={t('masterdata.workforce.segment')}
      choices={workforceSegments.map((one) => ({ value: one, label: t(`masterdata.workforce.segments.${one}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface YearProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onChange: (year: number) => void;
}

/** The years that have figures; where there is none nothing is to be chosen. */
function YearChoice({ years, year, onChange }: YearProps) {
  const { t } = useTexts();
  if (years.length === 0) return null;
  return (
    <Select
      aria-label={t('masterdata.workforce.year')}
      data={years.map(String)}
      value={year === null ? null : String(year)}
      onChange={(value) => value && onChange(Number(value))}
      allowDeselect={false}
      w={88}
    />
  );
}
