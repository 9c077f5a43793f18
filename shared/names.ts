import { isTitleAfter, isTitleBefore } from './titles.ts';

/** A name with its titles taken off; each title as it was written. */
export interface NameParts {
  readonly name: string;
  readonly titlesBefore: readonly string[];
  readonly titlesAfter: readonly string[];
}

/** Splits titles from a name: "Hj. Sitti Aminah, S.Pd., M.Si" gives "Sitti Aminah". A name never becomes empty. */
export function stripTitles(text: string): NameParts {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [first = '', ...parts] = plain.split(',');
  const words = separateTitles(first).split(' ').filter(Boolean);
  const titlesBefore: string[] = [];
  while (words.length > 1 && isTitleBefore(words[0] ?? '')) titlesBefore.push(words.shift() ?? '');
  const titlesAfter: string[] = [];
  while (words.length > 1 && isTitleAfter(words.at(-1) ?? '')) titlesAfter.unshift(words.pop() ?? '');
  const rest: string[] = [];
  for (const part of parts) {
    const titles = part.split(' ').filter(Boolean);
    if (titles.every((title) => isTitleAfter(title) || isTitleBefore(title))) titlesAfter.push(...titles);
    else rest.push(part.trim());
  }
  const name = [words.join(' '), ...rest].filter(Boolean).join(', ');
  return name === '' ? { name: plain, titlesBefore: [], titlesAfter: [] } : { name, titlesBefore, titlesAfter };
}

/** "dr.H.Andi" as "dr. H. Andi": only where what stands before the dot is a title, so that "A.Rahman" stays. */
function separateTitles(text: string): string {
  let rest = text.trim();
  let before = '';
  for (;;) {
    const dot = rest.indexOf('.');
    if (dot < 1 || dot > 6 || dot === rest.length - 1 || !isTitleBefore(rest.slice(0, dot + 1))) break;
    before += `${rest.slice(0, dot + 1)} `;
    rest = rest.slice(dot + 1).trimStart();
  }
  return before + rest;
}

/** What most names are once they are small: nothing to fold. */
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Text for searching: small letters, no diacritics, apostrophes dropped, other punctuation as one blank. */
export function searchText(text: string): string {
  const small = text.toLowerCase();
  if (plainWords.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[\p{M}'`\u00b4\u2018\u2019]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spellings after {@link foldSounds}: Moch. and Muchammad have become mokh and mukhamad. */
const muhammad = /^m(?:[uo]k?h|[uo]hd|hd|[uo]k?ham[ae][dt])$/;
const siti = /^(?:siti|st)$/;

/**
 * Comparison form of an Indonesian name: without titles and punctuation, spellings folded (Muh./Moh./Muhammad,
 * Abd./Abdul, Sitti/Siti, oe/u, dj/j, tj/c, ch/kh, double letters). Two equal forms are a hint, never an identity.
 */
export function comparisonName(text: string): string {
  return searchText(stripTitles(text).name).split(' ').map(foldWord).join(' ');
}

/** Runs per row of an import: each word is looked at only as far as its first letters ask for. */
function foldWord(word: string): string {
  const folded = foldSounds(word);
  switch (folded[0]) {
    case 'm':
      return muhammad.test(folded) ? 'muhamad' : folded;
    case 's':
      return siti.test(folded) ? 'siti' : folded;
    case 'a':
      return folded.startsWith('abd') ? foldAbdul(folded) : folded;
    default:
      return folded;
  }
}

/** Abd., Abdul and names grown together with it: Abdurrahman, Abdulrahman, Abdussalam; Abdullah and Abduh stay. */
function foldAbdul(word: string): string {
  if (word === 'abd') return 'abdul';
  if (word.startsWith('abdul') && word.length >= 8) return `abdul ${foldWord(word.slice(5))}`;
  return /^abdu[rs]/.test(word) && word.length >= 8 ? `abdul ${foldWord(word.slice(4))}` : word;
}

/** Folds one word until nothing changes any more: a digraph may come out of another one (ndj, nj, ny). */
function foldSounds(word: string): string {
  let before = word;
  let after = foldOnce(word);
  while (after !== before) {
    before = after;
    after = foldOnce(after);
  }
  return after;
}

/** One pass: double letters become one; spelling before 1972 and Arabic sounds: oe u, dj j, tj c, nj ny, sj sy, ch kh. */
function foldOnce(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] ?? '';
    const next = word[index + 1] ?? '';
    if (letter === next) continue;
    const sound = digraph(letter, next);
    if (sound !== undefined) index++;
    folded += sound ?? letter;
  }
  return folded;
}

function digraph(letter: string, next: string): string | undefined {
  if (next === 'j')
    return letter === 'd' ? 'j' : letter === 't' ? 'c' : letter === 'n' ? 'ny' : letter === 's' ? 'sy' : undefined;
  if (next === 'e') return letter === 'o' ? 'u' : undefined;
  return next === 'h' && letter === 'c' ? 'kh' : undefined;
}
