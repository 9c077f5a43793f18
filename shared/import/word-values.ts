import { remembered } from './remembered.ts';

/** Words of a sex column, as `sexKey` writes them. */
const sexWords: Readonly<Record<string, 'L' | 'P'>> = {
  l: 'L',
  lk: 'L',
  laki: 'L',
  lakilaki: 'L',
  lelaki: 'L',
  pria: 'L',
  m: 'L',
  male: 'L',
  p: 'P',
  pr: 'P',
  perempuan: 'P',
  prempuan: 'P',
  wanita: 'P',
  w: 'P',
  f: 'P',
  female: 'P',
};

/** Signs that mean "this one" in a column of ticks; also the letter of the column itself. */
const ticks = new Set([
  'v',
  'x',
  '√',
  '✓',
  '✔',
  '☑',
  '☒',
  '✗',
  '✘',
  '1',
  '*',
  '•',
  '●',
  'ü',
  'û',
  'ya',
  'true',
  'l',
  'p',
  '+',
]);

/** Signs that stand in empty cells. */
const dashes = new Set(['-', '--', '—', '–', '0', 'false', 'tidak', '']);

/** Signs that people put where there is nothing to say. */
export function isDash(text: string): boolean {
  return text.length <= 5 && text !== '0' && dashes.has(text);
}

function lettersOf(text: string): string {
  let letters = '';
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 97 && code <= 122) letters += lower[i];
  }
  return letters;
}

const sexOfOtherWord = remembered((text) => {
  const letters = lettersOf(text);
  return (Object.hasOwn(sexWords, letters) && sexWords[letters]) || null;
});

/** Sex of a word: L, Lk, `LAKI - LAKI`, Pria; P, Pr, Perempuan, Wanita; `null` when it is none. */
export function sexOfWord(text: string): 'L' | 'P' | null {
  return text === 'L' || text === 'P' ? text : sexOfOtherWord(text);
}

/** Whether a cell of a tick column is ticked; `undefined` when it holds something else. */
export function isTicked(text: string): boolean | undefined {
  const sign = text.toLowerCase();
  if (dashes.has(sign)) return false;
  return ticks.has(sign) ? true : undefined;
}
