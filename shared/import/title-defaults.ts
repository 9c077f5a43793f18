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
  const unitKeys = ({ name, shortName, aliases }: NamedUnit) =>
    [name, ...(shortName === null ? [] : [shortName]), ...aliases].map((text) => valueKey('unit', text));
  const others = units.filter((unit) => !unitKeys(unit).some((key) => own.has(key)));
  const named = texts.toReversed().flatMap((text) => longestNamed([text], others, unitKeys) ?? []);
  return {
    unitUid: named[0] ?? null,
    isOnlyUnit: new Set(named).size === 1,
    categoryUid: longestNamed(texts, categories, ({ name }) => [valueKey('category', name)]),
  };
}
