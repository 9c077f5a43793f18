import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { participantHandlers as participants } from '../../electron/data/participants/handlers.ts';
import { contract, type Input } from '../../shared/contract.ts';
import { fundingUid, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aStore } from '../support/data/store.ts';
import { aWrittenFile } from '../support/data/written-file.ts';

/** Exports through the real workbook task. */
function exported(context: DataContext, input: Omit<Input<'participants.export'>, 'target'>) {
  const parsed = contract['participants.export'].input.parse({ ...input, target: 'token-123' });
  return aWrittenFile('peserta.xlsx', (extras) => participants['participants.export'](context, parsed, extras));
}

describe('the register as an Excel file', () => {
  it('has the same people, order and columns as the grid, NIK as text', async () => {
    const store = aStore();
    const { context } = store;
    savedParticipant(context, { name: 'Siti Aminah', nik: '7201014412800001' });
    savedParticipant(context, { name: 'Ahmad Yani', nik: '7201010412800002' });
    savedParticipant(context, { name: 'Budi Santoso', nik: null });
    const input = { columns: ['name', 'nik', 'status'] as const, descending: true, search: 'a' };
    const { path, answer } = await exported(context, { ...input, columns: [...input.columns] });
    expect(answer).toMatchObject({ rows: 3 });
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(path);
    const rows = workbook.worksheets[0]!.getSheetValues().map((row) => (row as unknown[]).slice(1));
    expect(rows.slice(1)).toEqual([
      ['Nama', 'NIK', 'Status'],
      ['Siti Aminah', '7201014412800001', 'Tidak aktif'],
      ['Budi Santoso', undefined, 'Tidak aktif'],
      ['Ahmad Yani', '7201010412800002', 'Tidak aktif'],
    ]);
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
