import { formatDate } from '../format.ts';
import { regulationKindNames, type RegulationKind } from './kinds.ts';

interface Named {
  readonly kind: RegulationKind;
  readonly number: string;
}

/** How lists and links call a regulation: "PP 6 Tahun 2025". */
export function regulationName({ kind, number }: Named): string {
  return kind === 'other' ? number : `${regulationKindNames[kind].short} ${number}`;
}

/**
 * How letters and reports cite a regulation, always with its canonical number: "Surat Edaran Menteri Dalam Negeri Nomor
 * 842.2/5193/SJ". A number without its year gets the date, where it is known.
 */
export function citationOf({ kind, number, issuedOn }: Named & { readonly issuedOn: string | null }): string {
  const dated = issuedOn === null || /\btahun\b/i.test(number) ? '' : ` tanggal ${formatDate(issuedOn, 'long')}`;
  return [regulationKindNames[kind].full, `Nomor ${number}`].filter(Boolean).join(' ') + dated;
}
