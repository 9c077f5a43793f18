import { describe, expect, it } from 'vitest';
import { agreementListBasis } from '../../shared/reports/legal-basis.ts';

type Registered = Parameters<typeof agreementListBasis>[0][number];

const regulation = (fields: Partial<Registered>): Registered => ({
  uid: 'a',
  kind: 'pp',
  number: '28 Tahun 2018',
  aliases: [],
  issuedOn: null,
  validity: 'in-force',
  replacedByUid: null,
  ...fields,
});

describe('the legal basis of the list of agreements', () => {
  it('is the shipped one where the register has none of it', () => {
    const other = regulation({ number: '44 Tahun 2015' });
    expect(agreementListBasis([other])).toBe(
      'Dasar: Peraturan Pemerintah Nomor 28 Tahun 2018; Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020; ' +
        'Surat Edaran Menteri Dalam Negeri Nomor 842.2/5193/SJ.',
    );
  });

  it('cites what the register has, found by another number of it too, by its canonical number', () => {
    const number = '842.2/9999/SJ';
    const circular = regulation({ kind: 'se-mendagri', number, aliases: ['842.2/5193/SJ'], issuedOn: '2021-09-15' });
    expect(agreementListBasis([circular])).toBe(
      'Dasar: Surat Edaran Menteri Dalam Negeri Nomor 842.2/9999/SJ tanggal 15 September 2021.',
    );
  });

  it('cites what replaced a regulation, once, and leaves out what is over', () => {
    const old = regulation({ validity: 'replaced', replacedByUid: 'b' });
    const next = regulation({ uid: 'b', number: '5 Tahun 2026' });
    const over = regulation({ uid: 'c', kind: 'permendagri', number: '22 Tahun 2020', validity: 'over' });
    expect(agreementListBasis([old, next, over])).toBe('Dasar: Peraturan Pemerintah Nomor 5 Tahun 2026.');
    const circle = [old, regulation({ ...next, validity: 'replaced', replacedByUid: 'a' })];
    expect(agreementListBasis(circle)).toBe('');
  });
});
