import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { participantHandlers as participants } from '../../electron/data/participants/handlers.ts';
import { PortStream } from '../../electron/threads/port-stream.ts';
import { writeReport } from '../../electron/workbook/tasks/write.ts';
import { contract, type Input } from '../../shared/contract.ts';
import { fundingUid, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aJob, aStore } from '../support/data/store.ts';

/** Exports through the real workbook task, both sides of the stream in this thread. */
async function exported(context: DataContext, path: string, input: Omit<Input<'participants.export'>, 'target'>) {
  const file = { path, name: 'peserta.xlsx' };
  const { port1, port2 } = new MessageChannel();
  const mine = new PortStream(port1);
  const task = writeReport({ task: 'write', file }, new PortStream(port2));
  const parsed = contract['participants.export'].input.parse({ ...input, target: 'token-123' });
  const answer = await participants['participants.export'](context, parsed, aJob({ stream: mine, file }).extras);
  await task;
  mine.close();
  return answer;
}

describe('the register as an Excel file', () => {
  it('has the same people, order and columns as the grid, NIK as text', async () => {
    const store = aStore();
    const { context } = store;
    savedParticipant(context, { name: 'Siti Aminah', nik: '7201014412800001' });
    savedParticipant(context, { name: 'Ahmad Yani', nik: '7201010412800002' });
    savedParticipant(context, { name: 'Budi Santoso', nik: null });
    const file = join(mkdtempSync(join(tmpdir(), 'pantau-ucj-export-')), 'peserta.xlsx');
    const input = { columns: ['name', 'nik', 'status'] as const, descending: true, search: 'a' };
    expect(await exported(context, file, { ...input, columns: [...input.columns] })).toMatchObject({ rows: 3 });
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(file);
    const rows = workbook.worksheets[0]!.getSheetValues().map((row) => (row as unknown[]).slice(1));
    expect(rows.slice(1)).toEqual([
      ['Nama', 'NIK', 'Status'],
      ['Siti Aminah', '7201014412800001', 'Tidak aktif'],
      ['Budi Santoso', undefined, 'Tidak aktif'],
      ['Ahmad Yani', '7201010412800002', 'Tidak aktif'],
    ]);
    rmSync(dirname(file), { recursive: true });
  });
});

describe('people paid by two sources on the same day', () => {
  it('are counted and can be filtered for', () => {
    const { context } = aStore();
    const [once, twice] = [
      savedParticipant(context, { name: 'Satu' }),
      savedParticipant(context, { name: 'Dua', nik: null }),
    ];
    savedParticipation(context, once, { startsOn: '2026-01-01' });
    savedParticipation(context, twice, { startsOn: '2026-01-01' });
    savedParticipation(context, twice, { startsOn: '2026-02-01', fundingUid: fundingUid(context, 'apbd-provinsi') });
    const ask = (on: string) => {
      const filter = contract['participants.counts'].input.parse({ on, problems: 'paid-twice' });
      return participants['participants.counts'](context, filter).total;
    };
    expect([ask('2026-01-15'), ask('2026-02-15')]).toEqual([0, 1]);
    const input = contract['participants.page'].input.parse({ problems: 'paid-twice', on: '2026-02-15' });
    expect(participants['participants.page'](context, input).rows.map(({ name }) => name)).toEqual(['Dua']);
  });
});
