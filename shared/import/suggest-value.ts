import { foldBlanks } from './cell-text.ts';
import { editDistance, lettersOf, mayBeNear } from './edit-distance.ts';
import { type ExplainedField, mayBeOfOneRegency, officeOf, valueKey } from './value-key.ts';

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
  /** Without the regency of an office. */
  readonly key: string;
  readonly regency: string;
  readonly words: readonly string[];
  readonly numbers: string;
  /** One bit for each letter that is in it. */
  readonly letters: number;
  readonly target: Target;
}

/** A spelling as it is looked up. */
type Sought = Omit<Named<never>, 'target'> & { readonly full: string };

function soughtOf(field: ExplainedField, text: string): Sought {
  const full = valueKey(field, text);
  const { office: key, regency } = field === 'unit' ? officeOf(full) : { office: full, regency: '' };
  return { full, key, regency, words: key.split(' '), numbers: numbersIn(key), letters: lettersOf(key) };
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
  readonly #regencies: ReadonlyMap<Target, string>;
  readonly #byName: ReadonlyMap<string, Known<Target>>;
  readonly #byKey: ReadonlyMap<string, readonly Named<Target>[]>;
  readonly #joined: ReadonlyMap<string, readonly Named<Target>[]>;
  readonly #byShape: ReadonlyMap<string, readonly Named<Target>[]>;
  readonly #byBeginning: ReadonlyMap<string, readonly Named<Target>[]>;

  constructor(field: ExplainedField, known: Known<Target>, learned: ReadonlyMap<string, Target>) {
    const named = known.map(({ name, target }): Named<Target> => ({ ...soughtOf(field, name), target }));
    this.#field = field;
    this.#learned = learned;
    this.#regencies = new Map(named.flatMap(({ target, regency }) => (regency === '' ? [] : [[target, regency]])));
    this.#byName = Map.groupBy(known, ({ name }) => exactly(name));
    this.#byKey = Map.groupBy(named, ({ key }) => key);
    this.#joined = Map.groupBy(named, ({ key }) => key.replaceAll(' ', ''));
    this.#byShape = Map.groupBy(named, shapeOf);
    this.#byBeginning = Map.groupBy(named, ({ words }) => beginningOf(words));
  }

  same(text: string): Target | null {
    return only(this.#byName.get(exactly(text))) ?? this.#sameKey(soughtOf(this.#field, text));
  }

  certain(text: string): Suggestion<Target> | null {
    const sought = soughtOf(this.#field, text);
    if (sought.key === '') return null;
    const found = this.same(text);
    if (found !== null) return { target: found, kind: 'same' };
    // what several names are called, or an office of another regency, is short for none of them; `Dinas Per` may be any
    const isOffice = this.#field === 'unit';
    const target = isOffice || this.#byKey.has(sought.key) ? null : only(this.#fullFormsOf(sought));
    return target === null ? null : { target, kind: 'short' };
  }

  likely(text: string): Suggestion<Target> | null {
    const found = this.certain(text);
    const sought = soughtOf(this.#field, text);
    if (found !== null || sought.key === '' || this.#byKey.has(sought.key)) return found;
    const full = this.#fullFormsOf(sought);
    const target = full.length > 0 ? only(full) : this.#nearest(sought);
    return target === null ? null : { target, kind: 'near' };
  }

  /** Whom somebody explained, else who has the key; never an office of another regency than the one that is named. */
  #sameKey({ full, key, regency }: Sought): Target | null {
    const explained = this.#learned.get(full);
    if (explained !== undefined) return explained;
    const named = (this.#byKey.get(key) ?? []).filter((one) => mayBeOfOneRegency(one.regency, regency));
    const exact = named.filter((one) => one.regency === regency);
    const found = only(exact.length > 0 && regency !== '' ? exact : named);
    if (found !== null || full === key) return found;
    const withoutRegency = this.#learned.get(key);
    const isHere =
      withoutRegency !== undefined && mayBeOfOneRegency(this.#regencies.get(withoutRegency) ?? '', regency);
    return isHere ? withoutRegency : null;
  }

  #fullFormsOf({ key, words, regency }: Sought): readonly Named<Target>[] {
    const alike = this.#byBeginning.get(beginningOf(words)) ?? [];
    const full = alike.filter((one) => words.every((word, at) => isShortOf(word, one.words[at] ?? '')));
    const joined = (this.#joined.get(key.replaceAll(' ', '')) ?? []).filter(
      (one) => !/\d \d/.test(`${one.key} ${key}`),
    );
    return [...joined, ...full].filter((one) => mayBeOfOneRegency(one.regency, regency));
  }

  #nearest(sought: Sought): Target | null {
    const { key, letters, regency } = sought;
    let least = limitFor(key);
    let found: Named<Target>[] = [];
    for (const one of this.#byShape.get(shapeOf(sought)) ?? []) {
      if (!mayBeNear(letters, one.letters, least) || !mayBeOfOneRegency(one.regency, regency)) continue;
      const distance = editDistance(key, one.key, least);
      if (distance > least) continue;
      // one as near as another shows that neither is meant
      found = distance < least ? [one] : [...found, one];
      least = distance;
    }
    return only(found);
  }
}

/** Only names of as many words and the same numbers may be near. */
function shapeOf({ words, numbers }: Pick<Sought, 'words' | 'numbers'>): string {
  return `${words.length} ${numbers}`;
}

/** A word is short only for one with the same first letter. */
function beginningOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.[0]}`;
}

/**
 * Makes ready to look spellings up among known names: keys are worked out once, and a spelling is compared only with names
 * of as many words and the same numbers. A key that several names share means none of them (`Dinas Pendidikan Kabupaten
 * Banggai` beside `... Kabupaten Tojo Una-Una`): only the regency tells.
 * @param learned spellings that somebody explained, by key; they go before names of the same key
 */
export function nameFinder<Target>(
  field: ExplainedField,
  known: Known<Target>,
  learned: ReadonlyMap<string, Target> = new Map(),
): NameFinder<Target> {
  return new NameIndex(field, known, learned);
}
