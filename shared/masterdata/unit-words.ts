import { foldBlanks } from '../import/cell-text.ts';
import { headingKey } from '../import/heading-key.ts';
import { phrases } from '../import/phrases.ts';
import type { Unit } from './schema.ts';

const kindWords: Readonly<Record<Unit['kind'], readonly string[]>> = {
  opd: phrases`
    opd, skpd, perangkat daerah, dinas, badan, sekretariat, inspektorat, instansi, instansi pemerintah, uptd, upt,
    puskesmas, rsud, sekolah, bagian, regional office
  `,
  'kecamatan-office': phrases`kecamatan, kantor kecamatan, kantor camat, kecamatan office`,
  village: phrases`
    desa, kelurahan, pemerintah desa, pemdes, kantor desa, kantor kelurahan, desa kelurahan, village,
    village government
  `,
  company: phrases`
    perusahaan, badan usaha, swasta, pt, cv, ud, koperasi, bumn, bumd, yayasan, company
  `,
  other: phrases`lainnya, lain lain, lain, other`,
};
const kinds = new Map(
  (Object.keys(kindWords) as Unit['kind'][]).flatMap((kind) =>
    [kind, ...kindWords[kind]].map((word) => [headingKey(word), kind] as const),
  ),
);

/** The kind of unit that a cell names: `SKPD`, `Kantor kecamatan`, `PT`; null when the word is not known. */
export function unitKindOfWord(text: string): Unit['kind'] | null {
  return kinds.get(headingKey(text)) ?? null;
}

const active = new Set(phrases`aktif, ya, y, masih aktif, masih dipakai, dipakai, active, in use, yes, 1`);
const inactive = new Set(phrases`
  tidak aktif, nonaktif, non aktif, tidak, tidak dipakai, tidak dipakai lagi, tutup, dihapus, bubar, inactive, not in use,
  no longer used, no, 0
`);

/** Whether a cell says that a unit is still in use; null when the word is not known. */
export function unitStatusOfWord(text: string): boolean | null {
  const key = headingKey(text);
  if (active.has(key)) return true;
  return inactive.has(key) ? false : null;
}

/** The spellings in a cell: one per line, or between `;` and `|`. A comma may be part of a name. */
export function spellingsIn(text: string): string[] {
  return text
    .split(/[;|\r\n]/)
    .map(foldBlanks)
    .filter(isFilled);
}

/** Dashes and dots stand where nothing is to be said. */
export function isFilled(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}
