import { describe, expect, it } from 'vitest';
import { headerBandAt } from '../../../shared/import/header-band.ts';
import { headingKey } from '../../../shared/import/heading-key.ts';
import { matchColumns, type MatchHints } from '../../../shared/import/match-columns.ts';
import { date, num, sourceRows, type TestCell } from '../../support/source-rows.ts';

function match(captions: readonly string[], lines: readonly (readonly TestCell[])[], hints: MatchHints = {}) {
  const rows = sourceRows([captions, ...lines]);
  return matchColumns(headerBandAt(rows, [], 1, 1), rows, hints);
}

function readings(captions: readonly string[], lines: readonly (readonly TestCell[])[], hints?: MatchHints) {
  return match(captions, lines, hints).map(({ reading }) => reading);
}

describe('matchColumns', () => {
  it('says per column what it is, how it was recognised, and shows three samples', () => {
    const [no, nik] = match(
      ['No', 'N I K'],
      [
        [num('1'), '7201172812660038'],
        [num('2'), '7201175603620036'],
        [num('3'), '7201226001960025'],
        [num('4'), '7201221809950009'],
      ],
    );
    expect(no).toMatchObject({ column: 0, caption: 'No', reading: null, how: 'heading' });
    expect(nik).toMatchObject({ column: 1, reading: 'nik', how: 'heading', confidence: 1, carryDown: false });
    expect(nik?.samples).toEqual(['7201172812660038', '7201175603620036', '7201226001960025']);
  });

  it('knows the columns of the insurer in their order', () => {
    const captions = [
      'NAMA_DEPAN',
      'NAMA_TENGAH',
      'NAMA_BELAKANG',
      'GELAR',
      'NOMOR_IDENTITAS',
      'UPAH',
      'LOKASI_PEKERJAAN',
    ];
    expect(readings(captions, [['Siti', '', 'Rahman', '', '7201172812660038', num('1000000'), '7202']])).toEqual([
      'namePart1',
      'namePart2',
      'namePart3',
      'titles',
      'nik',
      'wage',
      null,
    ]);
  });

  it('recognises columns without a heading by what stands in them', () => {
    const lines = [
      ['Siti Rahman', '7201172812660038', 'L', 'Luwuk, 12 Januari 1980', '12345678901', 'a@b.id', '081234567890'],
      ['Budi Wibowo', '7201175603620036', 'P', 'Batui, 5 Mei 1985', '12345678902', 'c@d.id', '081234567891'],
      ['Rina Palar', '7201226001960025', 'P', 'Toili, 1 Juni 1990', '12345678903', 'e@f.id', '081234567892'],
    ];
    const matches = match(['?', '??', '???', '', '!', '!!', '!!!'], lines);
    expect(matches.map(({ reading }) => reading)).toEqual([
      'name',
      'nik',
      'sex',
      'birthPlaceAndDate',
      'kpj',
      'email',
      'phone',
    ]);
    expect(matches.every(({ how, confidence }) => how === 'content' && confidence < 0.75)).toBe(true);
  });

  it('corrects a heading by the content of its column', () => {
    const lines = [
      ['720117 281266 0038', 'Luwuk', date('1980-01-12'), '003/001'],
      ['7201175603620036', 'Batui', date('1985-05-05'), '004/002'],
    ];
    expect(readings(['NIP', 'TEMPAT TANGGAL LAHIR', 'TEMPAT TANGGAL LAHIR', 'RT'], lines)).toEqual([
      'nik',
      'birthPlace',
      'birthDate',
      'rtAndRw',
    ]);
  });

  it('sees NIP and NIK in one column', () => {
    expect(
      readings(
        ['NIP', 'Nama'],
        [
          ['19800312 200501 1 007', 'Siti'],
          ['7201175603620036', 'Budi'],
        ],
      )[0],
    ).toBe('nipOrNik');
  });

  it('gives every reading once, to the surest column', () => {
    const lines = [['Siti Rahman', 'Budi Rahman', '7201172812660038', '7201011111111111']];
    expect(readings(['NAMA KEPALA KELUARGA', 'NAMA', 'NIK', 'NO KK'], lines)).toEqual([
      null,
      'name',
      'nik',
      'familyCard',
    ]);
  });

  it('takes ticks only where something is ticked', () => {
    expect(
      readings(
        ['NIK', 'L', 'P'],
        [
          ['7201172812660038', 'v', ''],
          ['7201175603620036', '', '√'],
        ],
      ),
    ).toEqual(['nik', 'tickL', 'tickP']);
    expect(readings(['NIK', 'P'], [['7201172812660038', num('12')]])).toEqual(['nik', null]);
  });

  it('lets an earlier choice of the clerk win over the dictionary', () => {
    const learned = new Map([
      [headingKey('KODE'), 'kpj' as const],
      [headingKey('NAMA'), null],
    ]);
    expect(readings(['KODE', 'NAMA'], [['12345678901', 'Siti']], { learned })).toEqual(['kpj', null]);
  });

  it('proposes to carry a value down that stands once per merged block', () => {
    const lines = [
      ['Luwuk', '7201172812660038'],
      [null, '7201175603620036'],
      ['Batui', '7201226001960025'],
      [null, '7201221809950009'],
    ];
    const merges = [
      { top: 2, bottom: 3, left: 0, right: 0 },
      { top: 4, bottom: 5, left: 0, right: 0 },
    ];
    const matches = match(['KECAMATAN', 'NIK'], lines, { merges });
    expect(matches.map(({ reading, carryDown }) => [reading, carryDown])).toEqual([
      ['kecamatan', true],
      ['nik', false],
    ]);
  });
});
