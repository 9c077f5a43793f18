import { call } from '../../lib/client.ts';
import { notify, notifyError } from '../../lib/notices.ts';
import { say, useTexts } from '../../lib/texts.ts';
import { useAction } from '../../lib/use-action.ts';
import { useJob } from '../../lib/use-job.ts';
import type { TableExport } from '../../ui/data-table/TableExcel.tsx';
import type { CoverageChoice, CoverageFilter } from './use-coverage.ts';

/** The table of the screen into an Excel file: the same day, filters and groups. */
export function useCoverageExport(filter: CoverageFilter, { by, interpolate }: CoverageChoice): TableExport {
  const { t, language } = useTexts();
  const choose = useAction('shell.chooseSaveTarget', { success: null });
  const { start, isRunning, running } = useJob('coverage.export');
  const write = async () => {
    const target = await choose.run({ suggestedName: `${t('coverage.title')}.xlsx` });
    if (!target) return;
    const written = await start({ ...filter, by, interpolate, language, target: target.token });
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
  return { write: () => void write(), isRunning, running };
}
