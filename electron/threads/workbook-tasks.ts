import type { Channel, Parsed } from '../../shared/contract.ts';
import type { NamedFile, WorkbookTask } from './protocol.ts';

/** Jobs that send a workbook as data for the thread to write. */
const writingWorkbooks: ReadonlySet<Channel> = new Set<Channel>([
  'budget.export',
  'coverage.export',
  'coverage.whatIfExport',
  'participants.export',
  'reports.write',
]);

/** Files of a job: the one it is about, and the one that its rows are taken from when it writes another. */
export interface JobFiles {
  readonly file: NamedFile | undefined;
  readonly source?: NamedFile | undefined;
}

/** The work that a job asks of a workbook thread; `null` for jobs that touch no file. */
export function workbookTaskOf(channel: Channel, input: unknown, { file, source }: JobFiles): WorkbookTask | null {
  if (file === undefined) return null;
  if (channel === 'import.writeProblems' && source) return { task: 'problem-rows', file, source };
  if (channel === 'import.inspect') {
    const { kind, sheet, band, rows } = input as Parsed<'import.inspect'>;
    return { task: 'inspect', file, kind, sheet, band, rows };
  }
  if (channel === 'import.preview') {
    const { kind, throughLibrary, sheets, sheetAs, columns, dateOrder, corrections } =
      input as Parsed<'import.preview'>;
    return { task: 'map-rows', file, kind, throughLibrary, sheets, sheetAs, columns, dateOrder, corrections };
  }
  if (channel === 'villages.import' || channel === 'units.import') {
    const { sheet } = input as Parsed<typeof channel>;
    return { task: channel === 'units.import' ? 'read-units' : 'read-villages', file, sheet };
  }
  if (channel === 'workforce.import') {
    return { task: 'read-workforce', file, sheet: (input as Parsed<'workforce.import'>).sheet };
  }
  if (channel === 'reports.fill' && source) return { task: 'fill', file, source };
  if (channel === 'reports.reissue') return { task: 'copy', file };
  if (channel === 'import.writeProfiles' || channel === 'layouts.write') return { task: 'text', file };
  if (channel === 'agenda.export') return { task: 'calendar', file };
  if (channel === 'documents.write' || channel === 'documents.saveTemplate') return { task: 'document', file };
  if (channel === 'documents.replaceTemplate') return { task: 'check-template', file };
  return writingWorkbooks.has(channel) ? { task: 'write', file } : null;
}
