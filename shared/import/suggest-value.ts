import { type ExplainedField, valueKey } from './value-key.ts';

/** How sure a suggestion is: `same` and `short` may be taken without asking, `near` is for the clerk. */
export type SuggestionKind = 'same' | 'short' | 'near';

export interface Suggestion<Target> {
  readonly target: Target;
  readonly kind: SuggestionKind;
}

/** Every letter of `short` in order inside `word`, beginning with the same letter: `brt` of `barat`, `sel` of `selatan`. */
function isShortOf(short: string, word: string): boolean {
  if (short === word) return true;
  if (short.length < 3 || short.length >= word.length || short[0] !== word[0]) return false;
  if (word.startsWith(short)) return true;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length && !/[aiueo]/.test(short.slice(1));
}

function isShortForm(key: string, name: string): boolean {
  if (key.replaceAll(' ', '') === name.replaceAll(' ', '')) return true;
  const words = key.split(' ');
  const full = name.split(' ');
  return words.length === full.length && words.every((word, index) => isShortOf(word, full[index] ?? ''));
}

/** Edit distance (Levenshtein) of two short texts, given up above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

function nearest<Target>(key: string, named: readonly (readonly [string, Target])[]): Suggestion<Target> | null {
  const limit = key.length <= 4 ? 1 : key.length <= 10 ? 2 : 3;
  const words = key.split(' ').length;
  const ranked = named
    .filter(([name]) => name.split(' ').length === words)
    .map(([name, target]) => ({ target, distance: editDistance(key, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  return best && best.distance !== second?.distance ? { target: best.target, kind: 'near' } : null;
}

/**
 * What a spelling most likely means among known names: the same key, then the only name it can be short for (`TOILI BRT`, `Simpangraya`),
 * then the only nearest by edit distance. `null` when several fit as well, or none does.
 */
export function suggestValue<Target>(
  field: ExplainedField,
  text: string,
  known: readonly { readonly name: string; readonly target: Target }[],
): Suggestion<Target> | null {
  const key = valueKey(field, text);
  if (!key) return null;
  const named = known.map(({ name, target }) => [valueKey(field, name), target] as const);
  const same = named.find(([name]) => name === key);
  if (same) return { target: same[1], kind: 'same' };
  const short = named.filter(([name]) => isShortForm(key, name));
  if (short.length === 1 && short[0]) return { target: short[0][1], kind: 'short' };
  return short.length > 1 ? null : nearest(key, named);
}
