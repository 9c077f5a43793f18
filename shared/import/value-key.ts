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
const regencyWord = 'kabupaten';
/** The region of a region is no part of the name: `KAB. BANGGAI PROVINSI SULAWESI TENGAH`. */
const provinceWords = new Set(['provinsi', 'prov']);

/** The words of an office's name, the regency at their end as `kabupaten banggai`, or the province. */
function wordsOfOffice(text: string): readonly string[] {
  // `(Luwuk)` behind the region is the town of the office, elsewhere it may tell two offices apart
  const words = headingKey(text.replace(/(\bkab(?:upaten)?\b[^(]*)\(.*$/i, '$1')).split(' ');
  const at = words.indexOf(regencyWord, 1);
  const named = (word: string) => (provinceWords.has(word) ? 'provinsi' : word);
  if (at < 0 || at === words.length - 1) return words.map((word, index) => (index > 0 ? named(word) : word));
  const end = words.findIndex((word, index) => index > at && provinceWords.has(word));
  const office = words.slice(0, at);
  if (office.length > 1 && office.at(-1) === 'pemerintah') office.pop();
  return [...office, ...words.slice(at, end < 0 ? undefined : end)];
}

/** The key of an office in two: what it is called, and the regency that it names; empty when it names none. */
export function officeOf(key: string): { readonly office: string; readonly regency: string } {
  const at = key.indexOf(` ${regencyWord} `);
  return at < 0
    ? { office: key, regency: '' }
    : { office: key.slice(0, at), regency: key.slice(at + regencyWord.length + 2) };
}

/** Whether nothing speaks against two offices being of one regency: a name may leave it out. */
export function mayBeOfOneRegency(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** The part after a comma repeats the region above: `Luwuk Timur, Kab. Banggai`. */
function beforeComma(text: string): string {
  const comma = text.indexOf(',');
  return comma > 2 ? text.slice(0, comma) : text;
}

/**
 * Key of a spelling in the value dictionary: spellings with the same key mean the same. Case, punctuation, blanks and
 * the word for the kind of place do not count: `KEC. LUWUK TIM.` is `luwuk tim`. That of an office ends with the regency
 * that is named, see {@link officeOf}. Empty only when no word is there.
 */
export function valueKey(field: ExplainedField, text: string): string {
  const isPlace = field === 'kecamatan' || field === 'village';
  let words = field === 'unit' ? wordsOfOffice(text) : headingKey(isPlace ? beforeComma(text) : text).split(' ');
  while (kindWords[field].has(words[0] ?? '') && (words[1] ?? '').length > 1) words = words.slice(1);
  return words.join(' ');
}

/** Fingerprint of a heading: lists with the same columns in the same order have the same, whatever the spelling. */
export function headingFingerprint(captions: readonly string[]): string {
  const keys = captions.map(headingKey);
  while (keys.length > 0 && keys.at(-1) === '') keys.pop();
  return keys.join('|');
}
