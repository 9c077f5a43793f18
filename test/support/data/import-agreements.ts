import type { Agreement } from '../../../shared/agreements/schema.ts';
import { type Application, callAndWait } from '../../../electron/threads/application.ts';
import type { CellValue } from '../xlsx/sheet-xml.ts';
import { anImportingOffice, type ImportingOffice } from './import.ts';

export const agreementHead = [
  'NO',
  'JENIS',
  'NOMOR PIHAK KESATU',
  'NOMOR PIHAK KEDUA',
  'TENTANG',
  'TANGGAL TANDA TANGAN',
  'MULAI',
  'BERAKHIR',
  'BULAN PEMBERITAHUAN',
  'MENGGANTIKAN',
];

/** What a row of a list of agreements says; what is not named stays empty. */
export interface ListedAgreement {
  readonly kind?: string | null;
  readonly first?: string | null;
  readonly second?: string | null;
  readonly title?: string | null;
  readonly signed?: CellValue;
  readonly starts?: CellValue;
  readonly ends?: CellValue;
  readonly notice?: CellValue;
  readonly renews?: string | null;
}

/** A row under {@link agreementHead}: a PKS of two years from the first day of `year`. */
export function anAgreementRow(year: number, fields: ListedAgreement = {}): CellValue[] {
  const row: ListedAgreement = {
    kind: 'PKS',
    first: `400.5.7/${year}/Disnakertrans`,
    second: `PER/${year}/122015`,
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
    signed: `15/12/${year - 1}`,
    starts: `01/01/${year}`,
    ends: `31/12/${year + 1}`,
    notice: null,
    renews: null,
    ...fields,
  };
  const { kind, first, second, title, signed, starts, ends, notice, renews } = row;
  return [year, kind, first, second, title, signed, starts, ends, notice, renews].map((value) => value ?? null);
}

export interface AgreementImports {
  readonly application: Application;
  readonly office: ImportingOffice;
  preview(rows: readonly (readonly CellValue[])[], heading?: readonly string[]): ReturnType<ImportingOffice['preview']>;
  /** Previews and saves a list; its receipt with every problem. */
  take(rows: readonly (readonly CellValue[])[], heading?: readonly string[]): Promise<Receipt>;
  /** The agreement with this number, whole. */
  byNumber(number: string): Promise<Agreement>;
  count(): Promise<number>;
}

type Receipt = Awaited<ReturnType<typeof receiptOf>>;

function receiptOf(application: Application, uid: string) {
  return callAndWait(application, 'import.receipt', { uid });
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
    async byNumber(number) {
      const [found] = await callAndWait(application, 'agreements.list', { search: number });
      return callAndWait(application, 'agreements.get', { uid: found?.uid ?? '' });
    },
    count: async () => (await callAndWait(application, 'agreements.list', {})).length,
  };
}
