import type { Agreement } from '../../../shared/agreements/schema.ts';
import { type Application, callAndWait } from '../../../electron/threads/application.ts';
import { agreementHead } from '../xlsx/agreement-list.ts';
import type { CellValue } from '../xlsx/sheet-xml.ts';
import { anImportingOffice, type ImportingOffice } from './import.ts';

type Rows = readonly (readonly CellValue[])[];

export interface AgreementImports {
  readonly application: Application;
  readonly office: ImportingOffice;
  preview(rows: Rows, heading?: readonly string[]): ReturnType<ImportingOffice['preview']>;
  /** Previews and saves a list; its receipt with every problem. */
  take(rows: Rows, heading?: readonly string[]): Promise<Receipt>;
  /** A preview with its rows listed. */
  rows(rows: Rows, heading?: readonly string[]): ReturnType<typeof rowsOf>;
  /** Codes of the problems of each row, by its number. */
  codes(...rows: Rows): Promise<Record<number, string[]>>;
  /** The agreement with this number, whole. */
  byNumber(number: string): Promise<Agreement>;
  count(): Promise<number>;
}

type Receipt = Awaited<ReturnType<typeof receiptOf>>;

function receiptOf(application: Application, uid: string) {
  return callAndWait(application, 'import.receipt', { uid });
}

async function rowsOf(application: Application, previewing: ReturnType<ImportingOffice['preview']>) {
  const { preview, ...rest } = await previewing;
  const listed = await callAndWait(application, 'import.rows', { preview });
  return { ...rest, ...listed, preview };
}

/** An office that has begun, and lists of agreements for it. */
export async function anAgreementImport(): Promise<AgreementImports> {
  const office = await anImportingOffice();
  const { application } = office;
  const preview: AgreementImports['preview'] = (rows, heading = agreementHead) => office.preview(rows, heading);
  return {
    application,
    office,
    preview,
    async take(rows, heading) {
      const previewed = await preview(rows, heading);
      const { uid } = await callAndWait(application, 'import.commit', { preview: previewed.preview });
      return receiptOf(application, uid);
    },
    rows: (rows, heading) => rowsOf(application, preview(rows, heading)),
    async codes(...rows) {
      const listed = await rowsOf(application, preview(rows));
      return Object.fromEntries(listed.rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)]));
    },
    async byNumber(number) {
      const [found] = await callAndWait(application, 'agreements.list', { search: number });
      return callAndWait(application, 'agreements.get', { uid: found?.uid ?? '' });
    },
    count: async () => (await callAndWait(application, 'agreements.list', {})).length,
  };
}
