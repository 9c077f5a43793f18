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

/** Text for searching: small letters, no diacritics, apostrophes dropped, other punctuation as one blank. */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'`\u00b4\u2018\u2019]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const muhammad =
  /^(?:m[uo]h|m[uo]hd|mhd|muhamad|muhamat|mohamad|mohamat|muhamed|mohamed|mochamad|mochamat|muchamad|muchamat|moch|much)$/;
const siti = /^(?:siti|sitti|st)$/;
const abdul = /^(?:abd|abdul|abdoel)$/;

/**
 * Comparison form of an Indonesian name: without titles and punctuation, spellings folded (Muh./Moh./Muhammad,
 * Abd./Abdul, Sitti/Siti, oe/u, dj/j, tj/c, ch/kh, double letters). Two equal forms are a hint, never an identity.
 */
export function comparisonName(text: string): string {
  const words = searchText(stripTitles(text).name).split(' ');
  return words.map(foldWord).join(' ');
}

function foldWord(word: string): string {
  const single = word.replace(/(\p{L})\1+/gu, '$1');
  if (muhammad.test(single)) return 'muhamad';
  if (siti.test(single)) return 'siti';
  if (abdul.test(single)) return 'abdul';
  return foldSounds(single)
    .replace(/^abdul(?=\p{L}{3})/u, 'abdul ')
    .replace(/^abdu(?=[rs]\p{L}{3})/u, 'abdul ');
}

/** Spelling before 1972 and Arabic sounds: oe u, dj j, tj c, nj ny, sj sy, ch kh. */
function foldSounds(word: string): string {
  return word
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('nj', 'ny')
    .replaceAll('sj', 'sy')
    .replaceAll('ch', 'kh')
    .replace(/(\p{L})\1+/gu, '$1');
}
