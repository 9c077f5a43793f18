import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, callAndWait } from '../../../electron/threads/application.ts';
import type { ImportDefaults, PreviewInput } from '../../../shared/import/schema.ts';
import type { CellValue } from '../xlsx/sheet-xml.ts';
import { xlsxOf } from '../xlsx/xlsx.ts';
import { anApplication, type TestApplication } from './application.ts';

export const head = ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'L/P', 'ALAMAT'];

const names = ['ANDI', 'BUDI', 'CICI', 'DEDI'];

/** A row of a list: person `number`, born on 4 August 1982, with an address that tells lists apart. */
export function listed(
  number: number,
  address = 'Jl. Contoh',
  name = names[number - 1] ?? `ORANG KE ${number}`,
): CellValue[] {
  return [number, `720104040882${String(number).padStart(4, '0')}`, name, '04/08/1982', 'L', address];
}

export interface ImportingOffice {
  readonly application: Application;
  readonly folder: string;
  /** Previews a list as the wizard does; answers the preview's token and what it said. */
  preview(
    rows: readonly (readonly CellValue[])[],
    heading?: readonly string[],
    defaults?: Partial<ImportDefaults>,
    choices?: Choices,
  ): Promise<Previewed>;
  /** Previews and saves a list; answers its receipt. */
  take(rows: readonly (readonly CellValue[])[]): Promise<{ uid: string; action: string; balance: Balance }>;
  people(search?: string): Promise<{ uid: string; nik: string | null; name: string }[]>;
}

type Balance = Previewed['balance'];
type Previewed = Awaited<ReturnType<typeof previewOf>>;

type Choices = Partial<Pick<PreviewInput, 'sha256' | 'takeAlike' | 'alikeRows' | 'corrections'>>;

async function previewOf(application: Application, path: string, defaults: Partial<ImportDefaults>, choices: Choices) {
  const { token } = application.files.register(path, 1);
  const seen = await callAndWait(application, 'import.inspect', { file: token, sheet: null, band: null });
  // wage earners of whom no report asks the unit
  const categories = await callAndWait(application, 'categories.list', {});
  const category = categories.find(({ code }) => code === 'perangkat-desa');
  return callAndWait(application, 'import.preview', {
    file: token,
    kind: seen.kind,
    sheets: [{ name: seen.sheet, band: seen.band ?? { top: 1, bottom: 1, firstData: 2 } }],
    columns: seen.columns.flatMap(({ column, reading }) => (reading === null ? [] : [{ column, reading }])),
    layout: seen.layout,
    dateOrder: 'dmy',
    defaults: {
      unitUid: null,
      categoryUid: category?.uid ?? null,
      fundingUid: null,
      startsOn: '2026-11-01',
      programmes: 3,
      withoutKpj: 'registered',
      ...defaults,
    },
    ...choices,
  });
}

/** The program on an empty store whose office has begun, with its real threads. */
export async function anImportingOffice(withSample = false): Promise<ImportingOffice> {
  return importingIn(await anApplication(), withSample);
}

/** {@link anImportingOffice} with a program that the test has opened itself. */
export async function importingIn(
  { application, folder }: TestApplication,
  withSample = false,
): Promise<ImportingOffice> {
  const answers = { officeName: 'Disnakertrans', regencyCode: '72.01', headName: null };
  if (withSample) await callAndWait(application, 'sample.load', {});
  else await callAndWait(application, 'office.begin', answers);
  let count = 0;
  const preview: ImportingOffice['preview'] = (rows, heading = head, defaults = {}, choices = {}) => {
    count += 1;
    const path = join(folder, `list-${count}.xlsx`);
    writeFileSync(path, xlsxOf({ sheets: [{ name: 'Daftar', rows: [heading, ...rows] }] }));
    return previewOf(application, path, defaults, choices);
  };
  return {
    application,
    folder,
    preview,
    async take(rows) {
      const previewed = await preview(rows);
      return callAndWait(application, 'import.commit', { preview: previewed.preview });
    },
    async people(search = '') {
      return (await callAndWait(application, 'participants.page', { search })).rows;
    },
  };
}
