import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../../shared/import/column-reading.ts';
import { createRowClassifier } from '../../../shared/import/row-kind.ts';
import { num, sourceRow, type TestCell } from '../../support/source-rows.ts';

const plan: ColumnPlan[] = [
  { column: 1, reading: 'nik' },
  { column: 2, reading: 'name' },
  { column: 3, reading: 'sex' },
  { column: 4, reading: 'address' },
  { column: 5, reading: 'position' },
];
const person: TestCell[] = [num('1'), '7201014411800020', 'Siti Rahman', 'P', 'Jl. Mawar', 'Guru'];

function kindsOf(lines: readonly (readonly TestCell[])[]) {
  const kindOf = createRowClassifier(plan);
  return lines.map((cells, index) => kindOf(sourceRow(10 + index, cells)));
}

describe('kind of a row', () => {
  it.each([
    ['a person', person, 'data'],
    ['a NIK as a number', [num('1'), num('7201014411800020'), 'Siti'], 'data'],
    ['a NIK as 7.2E+15', [num('1'), '7.2E+15', 'Siti'], 'data'],
    ['a NIK alone', [null, "'7201 0144 1180 0020"], 'data'],
    ['a person without NIK', [num('1'), null, 'Siti Rahman', 'P', 'Jl. Mawar'], 'data'],
    ['a name alone', [num('1'), null, 'Siti Rahman'], 'data'],
    ['a person without NIK whose post is Kepala Desa', [num('1'), '-', 'Budi', 'L', null, 'Kepala Desa'], 'data'],
    ['a post in a list without details', [num('2'), null, 'Siti Rahmah', null, null, 'Sekretaris Desa'], 'data'],
    ['a post without a running number', [null, null, 'Siti Rahmah', null, null, 'Bendahara'], 'data'],
    ['a unit beside the list', [num('3'), null, 'Joko Susilo', null, null, null, 'Sub Bagian Umum'], 'data'],
    ['a company that is called Total', [num('3'), null, 'Joko', 'L', null, null, 'Total Persada'], 'data'],
    ['a name that begins like a signature', [num('4'), null, 'An Nisa'], 'data'],
    ['a person without NIK and name', [num('5'), null, null, 'P', null, 'Sub Bagian Umum'], 'data'],
    ['a total with a number of people', ['JUMLAH', null, '12 orang', num('90')], 'total'],
    ['two signatures side by side', [null, null, 'KEPALA DINAS,', null, 'BENDAHARA,'], 'signature'],
    ['two words above signatures', [null, null, 'Mengetahui,', null, 'Luwuk, 10 Oktober 2026'], 'signature'],
    ['blanks', [' ', '\u00a0', null], 'blank'],
    ['nothing', [], 'blank'],
    ['column numbers', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], 'numbering'],
    ['column numbers as numbers', [num('1'), num('2'), num('3'), num('4')], 'numbering'],
    ['JUMLAH over merged cells', ['JUMLAH', null, null, null, null, num('120')], 'total'],
    ['Jumlah in the name column', [null, null, 'Jumlah', num('90')], 'total'],
    ['J U M L A H', ['J U M L A H', null, null, num('90')], 'total'],
    ['a subtotal', ['Sub Total Desa Baru', null, null, num('90')], 'total'],
    ['a heading printed again', ['NO', 'NIK', 'NAMA', 'L/P', 'ALAMAT', 'JABATAN'], 'repeated-header'],
    ['a block title', ['KECAMATAN LUWUK'], 'title'],
    ['a block title in the name column', [null, null, 'Desa Baru'], 'title'],
    ['a note', ['Catatan: data sementara'], 'title'],
    ['place and day', [null, null, null, null, 'Luwuk, 10 Oktober 2026'], 'signature'],
    ['place and a day left open', [null, null, null, null, 'Luwuk,       Oktober 2026'], 'signature'],
    ['the NIP of the head under the NIKs', [null, 'NIP. 19700101 199503 1 001'], 'signature'],
    ['Mengetahui', [null, null, 'Mengetahui,'], 'signature'],
    ['a.n. Bupati', [null, 'a.n. BUPATI BANGGAI'], 'signature'],
  ] as const)('%s', (_what, cells, kind) => {
    expect(kindsOf([cells])).toEqual([kind]);
  });

  it('keeps everything after the signature out, the name of who signs included', () => {
    const lines: TestCell[][] = [
      person,
      ['JUMLAH', null, null, num('1')],
      [],
      [null, null, null, null, 'Luwuk, 10 Oktober 2026'],
      [null, null, 'KEPALA DINAS,'],
      [],
      [null, null, 'NAMA PEJABAT, S.Sos, M.Si'],
      [null, null, 'NIP. 19700101 199503 1 001'],
    ];
    expect(kindsOf(lines)).toEqual([
      'data',
      'total',
      'blank',
      'signature',
      'signature',
      'blank',
      'signature',
      'signature',
    ]);
  });

  it('knows the signature block of a list without a total', () => {
    const lines: TestCell[][] = [
      person,
      [null, null, null, null, 'Luwuk, 10 Oktober 2026'],
      [null, null, 'Budi Wibowo, S.Sos'],
      [null, null, 'Nama'],
    ];
    expect(kindsOf(lines)).toEqual(['data', 'signature', 'signature', 'signature']);
  });

  it('takes the people behind a post that sounds like a signature', () => {
    const lines: TestCell[][] = [
      person,
      [num('2'), null, 'Siti Rahmah', null, null, 'Kepala Dusun'],
      [num('3'), null, 'Ahmad Yani', null, null, 'Guru'],
      ['JUMLAH', null, null, num('3')],
      [num('4'), null, 'Budi Santoso', null, null, 'Operator'],
    ];
    expect(kindsOf(lines)).toEqual(['data', 'data', 'data', 'total', 'data']);
  });

  it('takes the receivers of copies under the signature for no people', () => {
    const lines: TestCell[][] = [person, [null, null, 'Mengetahui,'], [num('1'), null, 'Bupati Banggai']];
    expect(kindsOf(lines)).toEqual(['data', 'signature', 'signature']);
  });

  it('goes on with the next block after a subtotal', () => {
    const lines: TestCell[][] = [
      person,
      ['Jumlah', null, null, num('1')],
      ['DESA BARU'],
      person,
      [num('2'), null, 'Budi Wibowo'],
    ];
    expect(kindsOf(lines)).toEqual(['data', 'total', 'title', 'data', 'data']);
  });
});
