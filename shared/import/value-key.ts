import type { DictionaryField } from './fields.ts';
import { headingKey } from './heading-key.ts';

/** Whose spellings the value dictionary explains: fields of people, and the kind of an agreement. */
export type ExplainedField = DictionaryField | 'agreementKind';

/**
 * Words in front of a name that say what kind of place or office it is. They are left out only when a name remains:
 * a village may well be called "Desa Baru" by its people, but none is called "Desa".
 */
const kindWords: Readonly<Record<ExplainedField, ReadonlySet<string>>> = {
  kecamatan: new Set(['kecamatan', 'kec', 'distrik']),
  village: new Set(['desa', 'ds', 'kelurahan', 'kel', 'lurah', 'dusun']),
  unit: new Set(['dinas', 'kantor', 'pemerintah', 'pemdes', 'opd', 'skpd']),
  occupation: new Set(['pekerja', 'pekerjaan']),
  category: new Set(['pekerja', 'tenaga', 'kategori']),
  funding: new Set(['dana', 'sumber']),
  agreementKind: new Set(['naskah', 'dokumen']),
};

/** Where the region begins in the name of an office: `DINAS PENDIDIKAN KABUPATEN BANGGAI`. */
const regencyWords = new Set(['kabupaten', 'kab']);

/** The regency that the name of an office ends with, `banggai`; empty when it names none. */
export function regencyInName(text: string): string {
  const words = headingKey(text).split(' ');
  const at = words.findIndex((word, index) => index > 0 && regencyWords.has(word));
  return at > 0 ? words.slice(at + 1).join(' ') : '';
}

/** An office of the province is another one than that of the regency: its region stays. */
function withoutRegency(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && regencyWords.has(word));
  const kept = at > 0 && at < words.length - 1 ? words.slice(0, at) : words;
  return kept.map((word, index) => (word === 'prov' && index > 0 ? 'provinsi' : word));
}

/** The part after a comma repeats the region above: `Luwuk Timur, Kab. Banggai`. */
function beforeComma(text: string): string {
  const comma = text.indexOf(',');
  return comma > 2 ? text.slice(0, comma) : text;
}

/**
 * Key of a spelling in the value dictionary: spellings with the same key mean the same. Case, punctuation, blanks and
 * the word for the kind of place do not count: `KEC. LUWUK TIM.` is `luwuk tim`. Empty only when no word is there.
 */
export function valueKey(field: ExplainedField, text: string): string {
  const isPlace = field === 'kecamatan' || field === 'village';
  let words: readonly string[] = headingKey(isPlace ? beforeComma(text) : text).split(' ');
  if (field === 'unit') words = withoutRegency(words);
  while (kindWords[field].has(words[0] ?? '') && (words[1] ?? '').length > 1) words = words.slice(1);
  return words.join(' ');
}

/** Fingerprint of a heading: lists with the same columns in the same order have the same, whatever the spelling. */
export function headingFingerprint(captions: readonly string[]): string {
  const keys = captions.map(headingKey);
  while (keys.length > 0 && keys.at(-1) === '') keys.pop();
  return keys.join('|');
}
