import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { importVillages } from '../../electron/data/masterdata/import-villages.ts';
import { PortStream } from '../../electron/threads/port-stream.ts';
import { callAndWait } from '../../electron/threads/application.ts';
import { aParticipant } from '../support/a-participant.ts';
import { anImportingOffice, type ImportingOffice } from '../support/data/import.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { sheetXml, xlsxOf } from '../support/xlsx/xlsx.ts';

function takeFile({ application, folder }: ImportingOffice, bytes: Buffer) {
  const path = join(folder, 'desa.xlsx');
  writeFileSync(path, bytes);
  return callAndWait(application, 'villages.import', { file: application.files.register(path, 1).token });
}

function takeVillages(office: ImportingOffice, rows: readonly (readonly string[])[]) {
  return takeFile(office, xlsxOf({ sheets: [{ name: 'Desa', rows: [['KODE', 'NAMA'], ...rows] }] }));
}

describe('a list of villages', () => {
  it('is taken in once, its kind told by the code, and what cannot be is named with its row', async () => {
    const office = await anImportingOffice();
    const rows = [
      ['72.01.01.2001', 'Honbola'],
      ['7201011002', 'Batui'],
      ['72.01.99.2001', 'Desa Lain'],
      ['72.01.01.20', 'Kode Pendek'],
    ];
    expect(await takeVillages(office, rows)).toMatchObject({
      read: 4,
      new: 2,
      rejected: 2,
      problems: [
        { row: 4, code: 'village-kecamatan-unknown' },
        { row: 5, code: 'village-code-invalid' },
      ],
    });
    expect(await takeVillages(office, rows)).toMatchObject({ new: 0, changed: 0, same: 2 });
    const villages = await callAndWait(office.application, 'villages.list', { kecamatanUid: null });
    expect(villages.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Batui kelurahan', 'Honbola desa']);
  });

  it('may be of a whole province: what lies elsewhere, and what villages lie in, is passed over', async () => {
    const office = await anImportingOffice();
    const rows = [
      ['72.01', 'BANGGAI'],
      ['720101', 'BATUI'],
      ['72.01.01.2001', 'Honbola'],
      ['72.02.01.2001', 'Desa di Poso'],
    ];
    expect(await takeVillages(office, rows)).toMatchObject({ read: 4, new: 1, skipped: 3, rejected: 0, problems: [] });
  });

  it('names what was meant as a code and is none, and reads one that Excel was told to leave alone', async () => {
    const office = await anImportingOffice();
    const file = xlsxOf({
      sheets: [
        {
          name: 'Desa',
          rows: [
            ['NO', 'KODE', 'NAMA'],
            [1, '72.01.01.2001', 'Honbola'],
            [2, '72.O1.01.2003', 'Uling'],
            [3, "'72.01.01.2005", 'Kayowa'],
            [4, 'K-7201012006', 'Bakung'],
            [5, '', 'Nonong'],
            ['', 'JUMLAH', ''],
            ['', '', 'Camat Batui'],
          ],
        },
      ],
    });
    const { read, new: added, problems } = await takeFile(office, file);
    expect([read, added]).toEqual([5, 2]);
    expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '3 village-code-invalid',
      '5 village-code-invalid',
      '6 village-code-invalid',
    ]);
  });

  it('with a construct that our own reader does not know is read all the same, each row once', async () => {
    const office = await anImportingOffice();
    const row = (number: number, code: string, name: string, more = '') =>
      `<row r="${number}"><c r="A${number}" t="str"><v>${code}</v></c><c r="B${number}" t="str"><v>${name}</v></c>${more}</row>`;
    const rows = row(1, 'KODE', 'NAMA') + row(2, '72.01.01.2001', 'Honbola') + row(3, '72.01.01.1002', 'Batui', '<q/>');
    const bytes = xlsxOf({ sheets: [{ name: 'Desa', xml: sheetXml(rows) }] });
    expect(await takeFile(office, bytes)).toMatchObject({ read: 2, new: 2, rejected: 0 });
  });

  it('that brings nothing is not in the history', async () => {
    const office = await anImportingOffice();
    const kinds = async () => {
      const { rows } = await callAndWait(office.application, 'history.page', { offset: 0, limit: 10 });
      return rows.map(({ kind }) => kind).filter((kind) => kind === 'villages.imported');
    };
    await takeVillages(office, [['72.01.01.2001', 'Honbola']]);
    expect(await kinds()).toHaveLength(1);
    await takeVillages(office, [['72.01.01.2001', 'Honbola']]);
    await takeVillages(office, [['72.01.99.2001', 'Desa Lain']]);
    expect(await kinds()).toHaveLength(1);
  });

  it('may be the wrong file, and as long as any', async () => {
    const { context } = aStore();
    const { port1, port2 } = new MessageChannel();
    const [mine, workbooks] = [new PortStream(port1), new PortStream(port2)];
    const rows = Array.from({ length: 200_000 }, (_, row) => ({
      sheet: 'A',
      row,
      code: '0812',
      column: 'A',
      name: 'TELEPON',
      nameColumn: 'B',
    }));
    const answer = importVillages(context, { isTrial: false }, aJob({ stream: mine }).extras);
    await workbooks.send(rows);
    workbooks.end();
    expect(await answer).toMatchObject({ read: 200_000, new: 0, rejected: 200_000, problems: { length: 1_000 } });
    mine.close();
  });

  it('that renames a village lets its people be found by the new name', async () => {
    const office = await anImportingOffice();
    const { application } = office;
    await takeVillages(office, [['72.01.01.2001', 'Honbola']]);
    const [village] = await callAndWait(application, 'villages.list', { kecamatanUid: null });
    const place = { kecamatanUid: village?.kecamatanUid ?? null, villageUid: village?.uid ?? null };
    await callAndWait(application, 'participants.save', aParticipant(place));
    expect(await takeVillages(office, [['72.01.01.2001', 'Uling']])).toMatchObject({ changed: 1 });
    expect(await office.people('uling')).toHaveLength(1);
    expect(await office.people('honbola')).toEqual([]);
    expect((await callAndWait(application, 'store.check', {})).findings).toEqual([]);
  });
});
