import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeStreamedWorkbook } from '../../electron/workbook/write/streamed.ts';
import { writeWorkbook } from '../../electron/workbook/write/write.ts';
import { packageFaults, partText, readParts } from './write/package.ts';
import { readSheet, readWorkbook } from './write/readers.ts';
import { peopleList, personBatches, personRow, recapitulation } from './write/sample-specs.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-long-'));
  target = join(folder, 'daftar.xlsx');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a long list', () => {
  it('has every row that came, in its order, with the totals of all', async () => {
    const outcome = await writeStreamedWorkbook(peopleList(), personBatches(3_001), target);
    expect(outcome).toMatchObject({ rows: 3_001, sheets: ['Daftar Peserta'] });
    expect(packageFaults(readParts(target))).toEqual([]);
    const cells = readSheet(target);
    for (const number of [1, 500, 501, 1_777, 3_001]) {
      expect(cells.get(`A${number + 5}`)?.value).toBe(number);
      expect(cells.get(`C${number + 5}`)?.value).toBe(personRow(number)[2]);
    }
    expect(cells.get('A3007')?.value).toBe('JUMLAH');
    expect(cells.get('G3007')).toMatchObject({ formula: 'SUM(G6:G3006)', value: 3_001 * 16_800 });
  });

  it('goes on upon further sheets at the last row, and its totals add up all of them', async () => {
    const rowsPerSheet = 108;
    const outcome = await writeStreamedWorkbook(peopleList(), personBatches(250, 40), target, { rowsPerSheet });
    expect(outcome.sheets).toEqual(['Daftar Peserta', 'Daftar Peserta (2)', 'Daftar Peserta (3)']);
    expect(packageFaults(readParts(target))).toEqual([]);
    // 5 rows of head and 1 of totals leave 102 for people.
    expect(readSheet(target, 0).get('A107')?.value).toBe(102);
    expect(readSheet(target, 1).get('A6')?.value).toBe(103);
    const last = readSheet(target, 2);
    expect(last.get('A5')?.value).toBe('(1)');
    expect(last.get('G52')).toMatchObject({
      formula: "SUM('Daftar Peserta'!G6:G107,'Daftar Peserta (2)'!G6:G107,G6:G51)",
      value: 250 * 16_800,
    });
    const workbook = await readWorkbook(target);
    expect(workbook.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow)).toEqual(['4:5', '4:5', '4:5']);
  });

  it('uses at most a dozen styles for its body and names them', async () => {
    await writeStreamedWorkbook(peopleList(), personBatches(10), target);
    const styles = partText(readParts(target), 'xl/styles.xml');
    expect(Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])).toBeLessThanOrEqual(15);
    expect(styles).toContain('<cellStyle name="Kepala Tabel"');
  });

  it('is NIHIL when nobody came', async () => {
    await writeStreamedWorkbook(peopleList(), personBatches(0), target);
    expect(readSheet(target).get('A6')?.value).toBe('NIHIL');
  });

  it('is the same file when the same rows are written again', async () => {
    const again = join(folder, 'again.xlsx');
    await writeStreamedWorkbook(peopleList(), personBatches(700), target);
    await writeStreamedWorkbook(peopleList(), personBatches(700, 90), again);
    expect(readParts(again)).toEqual(readParts(target));
  });

  it('stops when cancelled and leaves the old file and nothing else', async () => {
    await writeFile(target, 'old');
    const controller = new AbortController();
    async function* rows() {
      yield* personBatches(500);
      controller.abort();
      yield* personBatches(500);
    }
    const { signal } = controller;
    await expect(writeStreamedWorkbook(peopleList(), rows(), target, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await readdir(folder)).toEqual(['daftar.xlsx']);
  });

  it('leaves nothing behind when its rows fail to come', async () => {
    async function* rows() {
      yield* personBatches(5_000);
      throw new Error('data thread ended');
    }
    await expect(writeStreamedWorkbook(peopleList(), rows(), target)).rejects.toThrow('data thread ended');
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells how far it is', async () => {
    const progress: number[] = [];
    await writeStreamedWorkbook(peopleList(), personBatches(2_000), target, {
      onProgress: ({ rowsWritten }) => progress.push(rowsWritten),
    });
    expect(progress.at(-1)).toBe(2_000);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  });
});

describe('the choice of the writer', () => {
  const isStreamed = () => !readParts(target).has('xl/sharedStrings.xml');

  it('takes the row writer for streams and long lists, exceljs for recapitulations', async () => {
    await writeWorkbook(recapitulation(), undefined, target);
    expect(isStreamed()).toBe(false);
    await writeWorkbook(peopleList(), personBatches(3), target);
    expect(isStreamed()).toBe(true);
    const rows = Array.from({ length: 2_501 }, (_, place) => personRow(place + 1));
    await writeWorkbook(peopleList({ rows }), undefined, target);
    expect(isStreamed()).toBe(true);
  });

  it('refuses a stream nobody awaits and a sheet that awaits one in vain', async () => {
    await expect(writeWorkbook(recapitulation(), personBatches(1), target)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await expect(writeWorkbook(peopleList(), undefined, target)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(writeWorkbook({ ...peopleList(), sheets: [] }, undefined, target)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});
