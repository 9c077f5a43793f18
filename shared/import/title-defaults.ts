import { headingKey } from './heading-key.ts';
import { valueKey } from './value-key.ts';

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

function unitKeys({ name, shortName, aliases }: NamedUnit): string[] {
  return [name, ...(shortName === null ? [] : [shortName]), ...aliases].map((text) => valueKey('unit', text));
}

/** The unit that a name means, however it is spelled: by its own name, its short one or an alias. */
export function unitCalled<T extends NamedUnit>(name: string, units: readonly T[]): T | undefined {
  const key = valueKey('unit', name);
  return units.find((unit) => unitKeys(unit).includes(key));
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

/** Every record that one text names, longest name first; a name within a longer one is none of its own. */
function allNamed<T extends Named>(text: string, records: readonly T[], keysOf: (record: T) => readonly string[]) {
  const names = records
    .flatMap((record) => keysOf(record).map((key) => ({ uid: record.uid, key })))
    .filter(({ key }) => key.length >= shortestName)
    .toSorted((a, b) => b.key.length - a.key.length);
  let rest = ` ${text} `;
  const found: string[] = [];
  for (const { uid, key } of names) {
    if (!rest.includes(` ${key} `)) continue;
    rest = rest.replaceAll(` ${key} `, ' | ');
    if (!found.includes(uid)) found.push(uid);
  }
  return found;
}

/**
 * Proposes the unit and the category that a title such as `DAFTAR TENAGA NON ASN DINAS PENDIDIKAN` names. The last line
 * that names a unit counts: a letterhead stands above the title. `ownNames`: the office of this program, which receives lists.
 */
export function defaultsFromTitles(
  titles: readonly string[],
  units: readonly NamedUnit[],
  categories: readonly Named[],
  ownNames: readonly string[] = [],
): TitleDefaults {
  const texts = titles.map(headingKey);
  const own = new Set(ownNames.map((name) => valueKey('unit', name)));
  const others = units.filter((unit) => !unitKeys(unit).some((key) => own.has(key)));
  const named = texts.toReversed().flatMap((text) => allNamed(text, others, unitKeys));
  return {
    unitUid: named[0] ?? null,
    isOnlyUnit: new Set(named).size === 1,
    categoryUid: longestNamed(texts, categories, ({ name }) => [valueKey('category', name)]),
  };
}
