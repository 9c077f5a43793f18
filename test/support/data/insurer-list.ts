import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callAndWait } from '../../../electron/threads/application.ts';
import type { CellValue } from '../xlsx/sheet-xml.ts';
import { insurerHead } from '../xlsx/insurer-list.ts';
import { xlsxOf } from '../xlsx/xlsx.ts';
import { anImportingOffice, type ImportingOffice } from './import.ts';

type Office = Pick<ImportingOffice, 'application' | 'folder' | 'take'>;
type Rows = readonly (readonly CellValue[])[];

export interface KeptLists {
  readonly office: Office;
  preview(rows: Rows, month?: string | null, heading?: readonly string[]): ReturnType<typeof previewOf>;
  /** Previews and saves a list; its receipt. */
  keep(rows: Rows, month?: string, heading?: readonly string[]): ReturnType<typeof receiptOf>;
}

let files = 0;

async function previewOf(
  { application, folder }: Office,
  rows: Rows,
  month: string | null,
  heading: readonly string[],
) {
  files += 1;
  const path = join(folder, `bpjs-${files}.xlsx`);
  const titles = [['DATA TENAGA KERJA AKTIF BULAN IURAN 09-2026'], []];
  writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows: [...titles, [...heading], ...rows] }] }));
  const { token } = application.files.register(path, 1);
  const seen = await callAndWait(application, 'import.inspect', {
    file: token,
    kind: 'insurer-list',
    sheet: null,
    band: null,
  });
  const answer = await callAndWait(application, 'import.preview', {
    file: token,
    kind: seen.kind,
    month,
    sheets: [{ name: seen.sheet, band: seen.band ?? { top: 3, bottom: 3, firstData: 4 } }],
    columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
    dateOrder: 'dmy',
    defaults: {
      unitUid: null,
      categoryUid: null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
    },
  });
  const { rows: listed } = await callAndWait(application, 'import.rows', { preview: answer.preview });
  return { ...answer, rows: listed };
}

async function receiptOf({ application }: Office, preview: string) {
  const { uid } = await callAndWait(application, 'import.commit', { preview });
  return callAndWait(application, 'import.receipt', { uid });
}

/** An office that keeps the insurer's lists. */
export async function anOfficeKeepingLists(): Promise<KeptLists> {
  return keptListsOf(await anImportingOffice());
}

/** The lists of an office that is open already. */
export function keptListsOf(office: Office): KeptLists {
  const preview: KeptLists['preview'] = (rows, month = '2026-09', heading = insurerHead) =>
    previewOf(office, rows, month, heading);
  return {
    office,
    preview,
    async keep(rows, month, heading) {
      return receiptOf(office, (await preview(rows, month, heading)).preview);
    },
  };
}
