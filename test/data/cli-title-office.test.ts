import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from '../../electron/cli/cli.ts';
import { xlsxOf } from '../support/xlsx/xlsx.ts';

/** A sheet of one person under the name of an office that no register knows. */
function sheetOf(name: string, office: string, nik: string) {
  return {
    name,
    rows: [
      [`${office} KABUPATEN BANGGAI`],
      ['DAFTAR TENAGA NON ASN'],
      ['NO', 'NIK', 'NAMA', 'TEMPAT TUGAS'],
      [1, nik, 'Ani', 'SDN 1 Luwuk'],
    ],
  };
}

/** A file with the lists of two offices in one store; runs a command line on it and answers its JSON. */
function twoOffices() {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, 'daftar.xlsx');
  const sheets = [
    sheetOf('A', 'DINAS KESEHATAN', '7201040408820011'),
    sheetOf('B', 'DINAS PERIKANAN', '7201040408820012'),
  ];
  writeFileSync(list, xlsxOf({ sheets }));
  const cli = async (...argv: string[]) => {
    let out = '';
    const streams = { out: (text: string) => void (out += text), err: () => undefined };
    await runCli(['--store', join(folder, 'store'), '--today', '2026-10-01', ...argv, '--json'], streams);
    return JSON.parse(out) as Record<string, unknown>;
  };
  return { list, cli };
}

it('leaves people of an office that nobody knows without unit, and says so', async () => {
  const { list, cli } = twoOffices();
  const groups = [{ code: 'unit-missing', rows: 2 }];
  expect(await cli('import', list, '--category', 'non-asn')).toMatchObject({ groups, balance: { new: 2 } });
});

it('with the suggestions adds the office of each title and records its people there', async () => {
  const { list, cli } = twoOffices();
  const asked = ['import', list, '--category', 'non-asn', '--take-suggestions'];
  const sheets = [
    { sheet: 'A', balance: { new: 1 } },
    { sheet: 'B', balance: { new: 1 } },
  ];
  expect(await cli(...asked)).toMatchObject({ groups: [], sheets });
  const { participants } = await cli('participants');
  expect(participants).toMatchObject([
    { nik: '7201040408820011', unit: 'Dinas Kesehatan' },
    { nik: '7201040408820012', unit: 'Dinas Perikanan' },
  ]);
  expect(await cli(...asked)).toMatchObject({ balance: { same: 2, changed: 0, new: 0 } });
});
