import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import excel from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { regulationHandlers as regulations } from '../../electron/data/regulations/handlers.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import { PortStream } from '../../electron/threads/port-stream.ts';
import { writeReport } from '../../electron/workbook/tasks/write.ts';
import { excelSerialOf } from '../../shared/dates.ts';
import type { ReportChoice } from '../../shared/reports/schema.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aJob, aStore } from '../support/data/store.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const choice: ReportChoice = { layout: 'F', period: '2026-T4', unitUid: null, kecamatanUid: null, categoryUid: null };
const preview = (context: DataContext) => reports['reports.preview'](context, choice);

/** The sheet as it was written, through the real workbook task. */
async function written(context: DataContext): Promise<excel.Worksheet> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-report-f-'));
  folders.push(folder);
  const file = { path: join(folder, 'perjanjian.xlsx'), name: 'perjanjian.xlsx' };
  const { port1, port2 } = new MessageChannel();
  const mine = new PortStream(port1);
  const task = writeReport({ task: 'write', file }, new PortStream(port2));
  await reports['reports.write'](context, { ...choice, target: 'token-123' }, aJob({ stream: mine, file }).extras);
  await task;
  mine.close();
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file.path);
  return workbook.worksheets[0]!;
}

/** Body rows: those with a number in the first column. */
function bodyOf(sheet: excel.Worksheet): excel.Row[] {
  const rows: excel.Row[] = [];
  sheet.eachRow((row) => typeof row.getCell(1).value === 'number' && rows.push(row));
  return rows;
}

function asOfCell(sheet: excel.Worksheet): excel.Cell {
  let found: excel.Cell | undefined;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === 'Sisa hari dihitung per') found = cell;
    }),
  );
  const { row, col } = found!;
  for (let at = Number(col) + 1; ; at++) {
    const cell = sheet.getCell(Number(row), at);
    if (cell.value instanceof Date) return cell;
  }
}

function renew(context: DataContext, uid: string, signedOn: string | null): string {
  const { title } = agreements['agreements.get'](context, { uid });
  const term = { startsOn: '2027-02-01', endsOn: '2029-01-31' };
  const input = { uid, title, numberFirst: '400.5.7/900/Disnakertrans', numberSecond: null, signedOn, ...term };
  return agreements['agreements.renew'](context, input).uid;
}

describe('report F, the days left', () => {
  it('are a formula over the day above the table, and the stored result is the same', async () => {
    const { context } = aStore('2026-11-22');
    addAgreement(context, { endsOn: '2027-01-31' });
    addAgreement(context, { startsOn: '2022-01-01', signedOn: '2021-12-20', endsOn: '2026-11-01' });
    const sheet = await written(context);
    const day = asOfCell(sheet);
    expect((day.value as Date).toISOString().slice(0, 10)).toBe('2026-11-22');
    const rows = bodyOf(sheet);
    expect(rows.map((row) => row.getCell(8).result)).toEqual([-21, 70]);
    const fixed = day.address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    for (const row of rows) {
      expect(row.getCell(8).formula).toBe(`G${row.number}-${fixed}`);
      const ends = row.getCell(7).value as Date;
      const days = excelSerialOf(ends.toISOString().slice(0, 10))! - excelSerialOf('2026-11-22')!;
      expect(row.getCell(8).result).toBe(days);
    }
  });

  it('stay empty for what is renewed or ended', async () => {
    const { context } = aStore('2026-11-22');
    const old = addAgreement(context);
    renew(context, old, '2026-11-20');
    const ended = addAgreement(context, { startsOn: '2025-03-01' });
    const { rowVersion } = agreements['agreements.get'](context, { uid: ended });
    agreements['agreements.endEarly'](context, { uid: ended, rowVersion, endedEarlyOn: '2026-06-01', note: null });
    expect(preview(context).rows.map((row) => [row[7], row[8]])).toEqual([
      ['', 'Diperpanjang'],
      ['', 'Diakhiri'],
      ['801', 'Ditandatangani'],
    ]);
    const cells = bodyOf(await written(context)).map((row) => row.getCell(8));
    expect(cells.map(({ formula, value }) => [Boolean(formula), value === null])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  it('count to the end that an addendum gave, which is named', () => {
    const { context } = aStore('2026-11-22');
    const uid = addAgreement(context, { endsOn: '2026-12-31' });
    addAgreement(context, {
      kind: 'addendum',
      parentUid: uid,
      numberFirst: 'ADD/1/2026',
      startsOn: '2026-06-01',
      signedOn: '2026-06-01',
      endsOn: '2026-12-31',
      amendsEndTo: '2027-06-30',
    });
    const [row, addendum] = preview(context).rows;
    expect(addendum![9]).toBe('-');
    expect(row!.slice(6, 8)).toEqual(['30/06/2027', '220']);
    expect(row![3]).toContain('(semula berakhir 31/12/2026, diubah dengan ADD/1/2026)');
  });
});

describe('report F, what is next', () => {
  it('is the open step of the renewal once a draft of it is there', () => {
    const { context } = aStore('2026-11-22');
    const old = addAgreement(context, { endsOn: '2027-01-31' });
    const draft = renew(context, old, null);
    const [first, second] = agreements['agreements.get'](context, { uid: draft }).steps;
    const { position: _position, ...step } = first!;
    agreements['agreements.saveStep'](context, { ...step, agreementUid: draft, doneOn: '2026-11-20' });
    expect(preview(context).rows[0]![9]).toMatch(
      new RegExp(
        `^Selesaikan konsep perpanjangan \\(400.5.7/900/Disnakertrans\\) sampai ditandatangani: ${second!.step.replace(/[()]/g, '.')}`,
      ),
    );
  });

  it('names the legal basis as the register has it, and the day, above the table', () => {
    const { context } = aStore('2026-11-22');
    const circular = regulations['regulations.list'](context, { search: '842.2/5193/SJ' })[0]!;
    const { validity: _validity, files: _files, agreements: _agreements, ...edit } = circular;
    regulations['regulations.save'](context, { ...edit, issuedOn: '2021-09-15' });
    const { notes } = preview(context);
    expect(notes[0]).toBe(
      'Dasar: Peraturan Pemerintah Nomor 28 Tahun 2018; Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020; ' +
        'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ tanggal 15 September 2021.',
    );
    expect(notes[1]).toBe('Sisa hari dihitung per 22/11/2026');
  });
});

describe('report F of a day that is past', () => {
  const before = { ...choice, period: '2026-T2' };
  const titlesOf = (context: DataContext) => reports['reports.preview'](context, before).rows.map((row) => row[3]);

  it('leaves out drafts that were registered later, also as what comes next', () => {
    const { context } = aStore('2026-11-22');
    const old = addAgreement(context, { title: 'Berlaku', endsOn: '2026-08-31' });
    renew(context, old, null);
    addAgreement(context, { title: 'Konsep', signedOn: null, startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(titlesOf(context)).toEqual(['Berlaku']);
    expect(reports['reports.preview'](context, before).rows[0]![9]).not.toContain('400.5.7/900');
    expect(preview(context).rows).toHaveLength(3);
  });

  it('leaves out what was signed later, and shows what was signed by then in the state it had', () => {
    const { context } = aStore('2026-11-22');
    const old = addAgreement(context, { title: 'Lama' });
    renew(context, old, '2026-09-01');
    addAgreement(context, { title: 'Nanti', signedOn: '2026-08-01', startsOn: '2026-08-01', endsOn: '2027-12-31' });
    expect(titlesOf(context)).toEqual(['Lama']);
    expect(reports['reports.preview'](context, before).rows[0]![8]).toBe('Berlaku');
  });

  it('keeps a draft that was registered by then', () => {
    const { context } = aStore('2099-01-10');
    addAgreement(context, { title: 'Konsep', signedOn: null, startsOn: '2099-02-01', endsOn: '2101-01-31' });
    const rows = reports['reports.preview'](context, { ...choice, period: '2098-T4' }).rows;
    expect(rows.map((row) => row[3])).toEqual(['Konsep']);
  });
});
