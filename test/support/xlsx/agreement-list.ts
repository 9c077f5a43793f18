import type { CellValue } from './sheet-xml.ts';

/** Headings of a list of agreements. */
export const agreementHead = [
  'NO',
  'JENIS',
  'NOMOR PIHAK KESATU',
  'NOMOR PIHAK KEDUA',
  'TENTANG',
  'TANGGAL TANDA TANGAN',
  'MULAI',
  'BERAKHIR',
  'BULAN PEMBERITAHUAN',
  'MENGGANTIKAN',
];

/** What a row of a list of agreements says; what is not named stays empty. */
export interface ListedAgreement {
  readonly kind?: string | null;
  readonly first?: string | null;
  readonly second?: string | null;
  readonly title?: string | null;
  readonly signed?: CellValue;
  readonly starts?: CellValue;
  readonly ends?: CellValue;
  readonly notice?: CellValue;
  readonly renews?: string | null;
}

/** A row under {@link agreementHead}: a PKS of two years from the first day of `year`. */
export function anAgreementRow(year: number, fields: ListedAgreement = {}): CellValue[] {
  const row: ListedAgreement = {
    kind: 'PKS',
    first: `400.5.7/${year}/Disnakertrans`,
    second: `PER/${year}/122015`,
    title: 'Perlindungan Jaminan Sosial Ketenagakerjaan',
    signed: `15/12/${year - 1}`,
    starts: `01/01/${year}`,
    ends: `31/12/${year + 1}`,
    notice: null,
    renews: null,
    ...fields,
  };
  const { kind, first, second, title, signed, starts, ends, notice, renews } = row;
  return [year, kind, first, second, title, signed, starts, ends, notice, renews].map((value) => value ?? null);
}
