import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { reportHandlers as reports } from '../../electron/data/reports/handlers.ts';
import type { ReportChoice } from '../../shared/reports/schema.ts';
import { addParticipant, addUnit, writing } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';
import { aWrittenFile } from '../support/data/written-file.ts';
import { aWrittenReport } from '../support/data/written-report.ts';

const again = (context: DataContext, uid: string) =>
  aWrittenFile(
    'lagi.xlsx',
    (extras) => reports['reports.reissue'](context, { uid, target: 'token-123' }, extras),
    'copy',
  );
const compared = (context: DataContext, uid: string) => reports['reports.compare'](context, { uid }, aJob().extras);
const storedAs = (context: DataContext) =>
  context.reader.prepare<[], string>('SELECT stored_as FROM report_issue').pluck().get() ?? '';

function anOffice(): DataContext & { readonly unitId: number } {
  const { context } = aStore('2026-11-23');
  const unitId = addUnit(context, 'Dinas Kesehatan');
  addUnit(context, 'Dinas Sosial');
  for (const name of ['Ani', 'Budi', 'Citra']) addParticipant(context, { name }, [{ unitId }]);
  return { ...context, unitId };
}

describe('a report that was issued', () => {
  it.each<Partial<ReportChoice>>([
    { layout: 'A' },
    { layout: 'C' },
    { layout: 'F' },
    { layout: 'G' },
    { layout: 'rakor' },
  ])('is issued again byte by byte and says nothing differs while nothing changed: $layout', async (choice) => {
    const context = anOffice();
    const { answer, path } = await aWrittenReport(context, choice);
    expect(answer).toMatchObject({ number: 1, isKept: true });
    const copy = await again(context, answer.uid);
    expect(readFileSync(copy.path).equals(readFileSync(path))).toBe(true);
    expect(await compared(context, answer.uid)).toEqual({ asOf: '2026-09-30', count: 0, differences: [] });
  });

  it('keeps its numbers when data changes, and says where data differs now', async () => {
    const context = anOffice();
    const { answer, path } = await aWrittenReport(context, { layout: 'A' });
    const list = (await aWrittenReport(context, { layout: 'G' })).answer;
    expect(list.number).toBe(2);
    addParticipant(context, { name: 'Dewi', nik: '7201014101900001' }, [{ unitId: context.unitId }]);
    writing(context, () => {
      context.writer
        .prepare("UPDATE participant SET name = 'Anita', row_version = row_version + 1 WHERE name = 'Ani'")
        .run();
      return {};
    });
    const copy = await again(context, answer.uid);
    expect(readFileSync(copy.path).equals(readFileSync(path))).toBe(true);
    const { count, differences } = await compared(context, answer.uid);
    expect(count).toBeGreaterThan(0);
    expect(differences).toContainEqual({
      sheet: 'Non-ASN TW III 2026',
      row: 'Dinas Kesehatan',
      column: 'JUMLAH NON-ASN: L',
      was: '3',
      now: '4',
    });
    const ofList = (await compared(context, list.uid)).differences;
    expect(ofList.map(({ column, was, now }) => [column, was, now])).toEqual([
      ['NAMA', 'Ani', 'Anita'],
      [null, null, expect.stringContaining('Dewi')],
    ]);
  });

  it('says that somebody is no longer in it', async () => {
    const context = anOffice();
    const { answer } = await aWrittenReport(context, { layout: 'G' });
    const uid =
      context.reader.prepare<[], string>("SELECT uid FROM participant WHERE name = 'Budi'").pluck().get() ?? '';
    participantHandlers['participants.remove'](context, { uid });
    const { differences } = await compared(context, answer.uid);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ sheet: 'Daftar Peserta', column: null, now: null });
    expect(differences[0]?.was).toContain('Budi');
  });

  it('is numbered anew each year', async () => {
    const { context } = aStore('2026-12-31');
    addUnit(context, 'Dinas Kesehatan');
    expect((await aWrittenReport(context, {})).answer.number).toBe(1);
    expect((await aWrittenReport(context, {})).answer.number).toBe(2);
    writing(context, () => {
      context.writer
        .prepare("UPDATE report_issue SET at = '2025' || substr(at, 5), row_version = row_version + 1")
        .run();
      return {};
    });
    expect((await aWrittenReport(context, {})).answer.number).toBe(1);
  });

  it('is written and recorded all the same when no copy of it can be kept', async () => {
    const context = anOffice();
    writeFileSync(join(context.storeFolder, 'files'), 'in the place of the folder');
    const { answer } = await aWrittenReport(context, { layout: 'A' });
    expect(answer).toMatchObject({ number: 1, isKept: false });
    await expect(compared(context, answer.uid)).rejects.toMatchObject({ code: 'report-not-kept' });
  });

  it('refuses a copy that was damaged or is gone, and one from before copies were kept', async () => {
    const context = anOffice();
    const { answer } = await aWrittenReport(context, { layout: 'A' });
    const kept = join(context.storeFolder, 'files', storedAs(context));
    const bytes = readFileSync(kept);
    writeFileSync(kept, Buffer.concat([bytes.subarray(0, 100), Buffer.from('x'), bytes.subarray(101)]));
    await expect(again(context, answer.uid)).rejects.toMatchObject({ code: 'kept-file-damaged' });
    rmSync(kept);
    await expect(again(context, answer.uid)).rejects.toMatchObject({ code: 'kept-file-damaged' });
    writing(context, () => {
      context.writer
        .prepare('UPDATE report_issue SET stored_as = NULL, figures = NULL, row_version = row_version + 1')
        .run();
      return {};
    });
    await expect(again(context, answer.uid)).rejects.toMatchObject({ code: 'report-not-kept' });
    await expect(compared(context, answer.uid)).rejects.toMatchObject({ code: 'report-not-kept' });
    await expect(compared(context, 'nobody')).rejects.toMatchObject({ code: 'not-found' });
    expect(reports['reports.issued'](context)[0]).toMatchObject({ isKept: false });
  });
});
