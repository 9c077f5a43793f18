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

/** Sex of a word: L, Lk, `LAKI - LAKI`, Pria; P, Pr, Perempuan, Wanita; `undefined` when it is none. */
export function sexOfWord(text: string): 'L' | 'P' | undefined {
  if (text === 'L' || text === 'P') return text;
  return Object.hasOwn(sexWords, lettersOf(text)) ? sexWords[lettersOf(text)] : undefined;
}

/** Whether a cell of a tick column is ticked; `undefined` when it holds something else. */
export function isTicked(text: string): boolean | undefined {
  const sign = text.toLowerCase();
  if (dashes.has(sign)) return false;
  return ticks.has(sign) ? true : undefined;
}

/** Number of a month by its Indonesian or English name or short form (at least three letters); 0 when it is none. */
export function monthOfWord(word: string): number {
  const lower = word.toLowerCase();
  const short = lower.slice(0, 3);
  const month = monthsByStart[short];
  if (month === undefined) return 0;
  return month.names.some((name) => name.startsWith(lower) || lower === name) ? month.number : 0;
}

const monthsByStart: Readonly<Record<string, { number: number; names: readonly string[] } | undefined>> = {
  jan: { number: 1, names: ['januari', 'january'] },
  feb: { number: 2, names: ['februari', 'february', 'febuari'] },
  peb: { number: 2, names: ['pebruari', 'pebuari'] },
  mar: { number: 3, names: ['maret', 'march', 'mart'] },
  mrt: { number: 3, names: ['mrt'] },
  apr: { number: 4, names: ['april', 'apr'] },
  mei: { number: 5, names: ['mei'] },
  may: { number: 5, names: ['may'] },
  jun: { number: 6, names: ['juni', 'june'] },
  jul: { number: 7, names: ['juli', 'july'] },
  agu: { number: 8, names: ['agustus'] },
  agt: { number: 8, names: ['agt'] },
  ags: { number: 8, names: ['ags', 'agst'] },
  aug: { number: 8, names: ['august'] },
  sep: { number: 9, names: ['september', 'sept'] },
  okt: { number: 10, names: ['oktober'] },
  oct: { number: 10, names: ['october'] },
  nov: { number: 11, names: ['november', 'nopember'] },
  nop: { number: 11, names: ['nopember'] },
  des: { number: 12, names: ['desember'] },
  dec: { number: 12, names: ['december'] },
};
