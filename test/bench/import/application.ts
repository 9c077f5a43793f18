import { type Application, openApplication } from '../../../electron/threads/application.ts';

/** The program without its windows on a store of its own, with the real threads; errors go to standard error. */
export function openBenchApplication(storeFolder: string): Promise<Application> {
  return openApplication({
    storeFolder,
    today: '2026-11-22',
    threads: {
      data: new URL('../../../electron/data/thread.ts', import.meta.url),
      workbook: new URL('../../../electron/workbook/thread.ts', import.meta.url),
    },
    log: (kind, facts) => {
      if (kind === 'error') console.error(facts);
      return '';
    },
  });
}
