import type { ParticipantColumn } from '../../../../shared/participants/schema.ts';
import { participantColumnNames } from '../../../../shared/participants/schema.ts';
import { call } from '../../../lib/client.ts';
import { notify, notifyError } from '../../../lib/notices.ts';
import { say, useTexts } from '../../../lib/texts.ts';
import { useAction } from '../../../lib/use-action.ts';
import { useJob } from '../../../lib/use-job.ts';
import type { TableExport } from '../../../ui/data-table/TableExcel.tsx';
import type { ListFilter } from './filter.ts';
import type { PeopleSort } from './people.ts';

const isColumn = (id: string): id is ParticipantColumn => participantColumnNames.some((name) => name === id);

/** The people of the grid into an Excel file: the same filter, order and columns. */
export function usePeopleExport(filter: ListFilter, { column, descending }: PeopleSort): TableExport {
  const { t, language } = useTexts();
  const choose = useAction('shell.chooseSaveTarget', { success: null });
  const { start, isRunning, running } = useJob('participants.export');
  const write = async (shown: readonly string[]) => {
    const target = await choose.run({ suggestedName: `${t('participants.title')}.xlsx` });
    if (!target) return;
    const input = { ...filter, sort: column, descending, columns: shown.filter(isColumn), language };
    const written = await start({ ...input, target: target.token });
    if (!written) return;
    notify({
      tone: 'success',
      text: () => say('ui.table.excelDone', { file: written.file, count: written.rows }),
      action: {
        label: () => say('ui.openFile'),
        run: () => void call('shell.openFile', { token: target.token }).catch(notifyError),
      },
    });
  };
  return { write: (shown) => void write(shown), isRunning, running };
}
