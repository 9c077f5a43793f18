import { foldBlanks } from './cell-text.ts';
import { editDistance, lettersOf, mayBeNear } from './edit-distance.ts';
import { type ExplainedField, valueKey } from './value-key.ts';

/** How sure a suggestion is: `same` and `short` may be taken without asking, `near` is for the clerk. */
export type SuggestionKind = 'same' | 'short' | 'near';

export interface Suggestion<Target> {
  readonly target: Target;
  readonly kind: SuggestionKind;
}

/** Looks spellings up among known names. */
export interface NameFinder<Target> {
  /** Who is called just so, else the only one with this key; `null` when several share it, or nobody has it. */
  same(text: string): Target | null;
  /** Without asking: `same`, else the only name that it can be short for. */
  certain(text: string): Suggestion<Target> | null;
  /** `certain`, else the only nearest by edit distance. */
  likely(text: string): Suggestion<Target> | null;
}

interface Named<Target> {
  readonly key: string;
  readonly words: readonly string[];
  /** One bit for each letter that is in it. */
  readonly letters: number;
  readonly target: Target;
}

/** Every letter of `short` in order inside `word`, beginning with the same letter: `brt` of `barat`, `sel` of `selatan`. */
function isShortOf(short: string, word: string): boolean {
  if (short === word) return true;
  // SDN 12 is not short for SDN 120
  if (/\d/.test(word)) return false;
  if (short.length < 3 || short.length >= word.length || short[0] !== word[0]) return false;
  if (word.startsWith(short)) return true;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length && !/[aiueo]/.test(short.slice(1));
}

const exactly = (text: string) => foldBlanks(text).toLowerCase();

/** The one target of names that fit; null when they are of several. */
function only<Target>(fitting: readonly { readonly target: Target }[] | undefined): Target | null {
  const [first, ...others] = fitting ?? [];
  return first && others.every(({ target }) => target === first.target) ? first.target : null;
}

/** Schools and villages with another number are other ones, however near their names. */
function numbersIn(key: string): string {
  return (key.match(/\d+|(?<= )[ivx]+(?= |$)/g) ?? []).join(' ');
}

/** How far a spelling may be from a name that is meant. */
function limitFor(key: string): number {
  if (key.length <= 4) return 1;
  return key.length <= 10 ? 2 : 3;
}

type Known<Target> = readonly { readonly name: string; readonly target: Target }[];

class NameIndex<Target> implements NameFinder<Target> {
  readonly #field: ExplainedField;
  readonly #learned: ReadonlyMap<string, Target>;
  readonly #byName: ReadonlyMap<string, Known<Target>>;
  readonly #byKey: ReadonlyMap<string, readonly Named<Target>[]>;
  readonly #joined: ReadonlyMap<string, readonly Named<Target>[]>;
  readonly #byWords: ReadonlyMap<number, readonly Named<Target>[]>;
  readonly #byBeginning: ReadonlyMap<string, readonly Named<Target>[]>;

  constructor(field: ExplainedField, known: Known<Target>, learned: ReadonlyMap<string, Target>) {
    const named = known.map(({ name, target }): Named<Target> => {
      const key = valueKey(field, name);
      return { key, words: key.split(' '), letters: lettersOf(key), target };
    });
    this.#field = field;
    this.#learned = learned;
    this.#byName = Map.groupBy(known, ({ name }) => exactly(name));
    this.#byKey = Map.groupBy(named, ({ key }) => key);
    this.#joined = Map.groupBy(named, ({ key }) => key.replaceAll(' ', ''));
    this.#byWords = Map.groupBy(named, ({ words }) => words.length);
    this.#byBeginning = Map.groupBy(named, ({ words }) => beginningOf(words));
  }

  same(text: string): Target | null {
    const key = valueKey(this.#field, text);
    return only(this.#byName.get(exactly(text))) ?? this.#learned.get(key) ?? only(this.#byKey.get(key));
  }

  certain(text: string): Suggestion<Target> | null {
    const key = valueKey(this.#field, text);
    if (key === '') return null;
    const found = this.same(text);
    if (found !== null) return { target: found, kind: 'same' };
    // what several names are called is short for none of them
    const target = this.#byKey.has(key) ? null : only(this.#fullFormsOf(key));
    return target === null ? null : { target, kind: 'short' };
  }

  likely(text: string): Suggestion<Target> | null {
    const found = this.certain(text);
    const key = valueKey(this.#field, text);
    if (found !== null || key === '' || this.#byKey.has(key) || this.#fullFormsOf(key).length > 0) return found;
    const target = this.#nearest(key);
    return target === null ? null : { target, kind: 'near' };
  }

  #fullFormsOf(key: string): readonly Named<Target>[] {
    const words = key.split(' ');
    const alike = this.#byBeginning.get(beginningOf(words)) ?? [];
    const full = alike.filter((one) => words.every((word, at) => isShortOf(word, one.words[at] ?? '')));
    return [...(this.#joined.get(key.replaceAll(' ', '')) ?? []), ...full];
  }

  #nearest(key: string): Target | null {
    const letters = lettersOf(key);
    const numbers = numbersIn(key);
    let least = limitFor(key);
    let found: Named<Target>[] = [];
    for (const one of this.#byWords.get(key.split(' ').length) ?? []) {
      if (!mayBeNear(letters, one.letters, least)) continue;
      const distance = editDistance(key, one.key, least);
      if (distance > least || numbersIn(one.key) !== numbers) continue;
      // one as near as another shows that neither is meant
      found = distance < least ? [one] : [...found, one];
      least = distance;
    }
    return only(found);
  }
}

/** A word is short only for one with the same first letter. */
function beginningOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.[0]}`;
}

/**
 * Makes ready to look spellings up among known names: keys are worked out once, and a spelling is compared only with names
 * of as many words. A key that several names share means none of them (`Dinas Pendidikan Kabupaten Banggai` beside
 * `... Kabupaten Tojo Una-Una`): only the whole name tells.
 * @param learned spellings that somebody explained, by key; they go before names of the same key
 */
export function nameFinder<Target>(
  field: ExplainedField,
  known: Known<Target>,
  learned: ReadonlyMap<string, Target> = new Map(),
): NameFinder<Target> {
  return new NameIndex(field, known, learned);
}
