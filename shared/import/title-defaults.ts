import { headingKey } from './heading-key.ts';
import { phrases } from './phrases.ts';
import { mayBeOfOneRegency, officeOf, valueKey } from './value-key.ts';

interface Named {
  readonly uid: string;
  readonly name: string;
}

interface NamedUnit extends Named {
  readonly shortName: string | null;
  readonly aliases: readonly string[];
}

/** What the title rows above a list say about all of its rows. */
export interface TitleDefaults {
  readonly unitUid: string | null;
  /** No other unit is named. */
  readonly isOnlyUnit: boolean;
  readonly categoryUid: string | null;
}

/** What a unit is called: its own name, its short one, aliases. */
function namesOf({ name, shortName, aliases }: NamedUnit): string[] {
  return [name, ...(shortName === null ? [] : [shortName]), ...aliases];
}

function unitKeys(unit: NamedUnit): string[] {
  return namesOf(unit).map((text) => officeOf(valueKey('unit', text)).office);
}

/** The unit that a name means, however it is spelled: by its own name, its short one or an alias. */
export function unitCalled<T extends NamedUnit>(name: string, units: readonly T[]): T | undefined {
  const { office, regency } = officeOf(valueKey('unit', name));
  return units.find(
    (unit) =>
      unitKeys(unit).includes(office) && mayBeOfOneRegency(officeOf(valueKey('unit', unit.name)).regency, regency),
  );
}

/** Shorter names stand in too many titles by chance. */
const shortestName = 4;

/** The record with the longest name that stands in one of the texts as whole words; `null` when none does. */
function longestNamed<T extends Named>(
  texts: readonly string[],
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): string | null {
  let best: { uid: string; length: number } | null = null;
  for (const record of records) {
    for (const key of keysOf(record)) {
      if (key.length < shortestName || key.length <= (best?.length ?? 0)) continue;
      if (texts.some((text) => ` ${text} `.includes(` ${key} `))) best = { uid: record.uid, length: key.length };
    }
  }
  return best?.uid ?? null;
}

/** A name of a unit as it may stand in a title. */
interface UnitName {
  readonly uid: string;
  readonly key: string;
  /** `kesehatan` of the Dinas Kesehatan: by itself the word is a matter, not an office. */
  readonly needsKindWord: boolean;
  readonly regency: string;
}

function unitNames(units: readonly NamedUnit[]): UnitName[] {
  return units
    .flatMap((unit) =>
      namesOf(unit).map((text): UnitName => {
        const { office: key, regency } = officeOf(valueKey('unit', text));
        return { uid: unit.uid, key, needsKindWord: !headingKey(text).startsWith(key), regency };
      }),
    )
    .filter(({ key }) => key.length >= shortestName)
    .toSorted((a, b) => b.key.length - a.key.length);
}

const kindWords = new Set(phrases`dinas, kantor, pemerintah, pemdes, opd, skpd`);
/** Words that begin the name of another office, or of a place within one. */
const officeWords = new Set(phrases`
  dinas, badan, inspektorat, sekretariat, bagian, bidang, kantor, camat, kecamatan, kelurahan, desa, puskesmas, rsud, uptd,
  upt, sekolah, sdn, sd, smpn, smp, sman, sma, smkn, smk, tk, paud
`);
/** What may follow the name of an office in a title: region, time, whom the list holds. */
const afterName = new Set(phrases`
  kabupaten, kota, kecamatan, tahun, ta, bulan, per, periode, masa, keadaan, posisi, triwulan, tw, semester, anggaran,
  yang, untuk, non, tenaga, pegawai, pekerja, peserta, honorer, daftar, no
`);

/** Whether a name that stands at a place of a title ends there: `KECAMATAN TOILI BARAT` does not name Kecamatan Toili. */
function endsAt(words: readonly string[], at: number): boolean {
  const [next, second = ''] = words.slice(at);
  if (next === undefined || /^\d/.test(next) || afterName.has(next)) return true;
  return (next === 'dan' || next === 'serta') && officeWords.has(second);
}

/** Whether a name stands in a title for itself, and not as the place of something else: `DESA SOHO KEC. LUWUK`. */
function beginsAt(words: readonly string[], at: number, { key, needsKindWord }: UnitName): boolean {
  if (needsKindWord && !kindWords.has(words[at - 1] ?? '')) return false;
  return (
    !key.startsWith('kecamatan ') || !words.slice(0, at).some((word) => officeWords.has(word) && word !== 'kantor')
  );
}

/** Every unit that one title names, longest name first; a name within a longer one is none of its own. */
function unitsNamedIn(title: string, names: readonly UnitName[]): string[] {
  const { regency } = officeOf(valueKey('unit', `opd ${title}`));
  const parts = title.split(/[,;:()]/).map((part) => headingKey(part).split(' '));
  const found: string[] = [];
  for (const name of names) {
    if (name.regency !== '' && regency !== '' && !` ${regency} `.startsWith(` ${name.regency} `)) continue;
    const own = name.key.split(' ');
    for (const words of parts) {
      const at = words.findIndex((_, start) => own.every((word, index) => words[start + index] === word));
      if (at < 0) continue;
      const isNamed = beginsAt(words, at, name) && endsAt(words, at + own.length);
      words.splice(at, own.length, ...own.map(() => '|'));
      if (isNamed && !found.includes(name.uid)) found.push(name.uid);
    }
  }
  return found;
}

/** A letterhead of the province: its offices are called as those of the regency. */
function isOfProvince(texts: readonly string[]): boolean {
  return (
    texts.some((text) => /^pemerintah (?:daerah )?provinsi /.test(text)) &&
    !texts.some((text) => /\bkabupaten\b/.test(text))
  );
}

/**
 * Proposes the unit and the category that a title such as `DAFTAR TENAGA NON ASN DINAS PENDIDIKAN` names. The last line
 * that names a unit counts: a letterhead stands above the title. A name that goes on in the title names another office. `ownNames`: the office of this program, which receives lists.
 */
export function defaultsFromTitles(
  titles: readonly string[],
  units: readonly NamedUnit[],
  categories: readonly Named[],
  ownNames: readonly string[] = [],
): TitleDefaults {
  const texts = titles.map(headingKey);
  const own = new Set(ownNames.map((name) => officeOf(valueKey('unit', name)).office));
  const others = units.filter((unit) => !unitKeys(unit).some((key) => own.has(key)));
  const names = unitNames(others).filter(({ key }) => !isOfProvince(texts) || key.includes('provinsi'));
  const named = titles.toReversed().flatMap((title) => unitsNamedIn(title, names));
  return {
    unitUid: named[0] ?? null,
    isOnlyUnit: new Set(named).size === 1,
    categoryUid: longestNamed(texts, categories, ({ name }) => [valueKey('category', name)]),
  };
}
