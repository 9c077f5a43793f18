type Names = Readonly<Record<'id' | 'en', readonly string[]>>;

function words(text: string): string[] {
  return text.split(' ');
}

/** Months as they are written. */
export const monthNames: Names = {
  id: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  en: words('January February March April May June July August September October November December'),
};

/** Months in three letters. */
export const shortMonthNames: Names = {
  id: words('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
  en: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
};

/** Days of the week, Sunday first. */
export const weekdayNames: Names = {
  id: words('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
  en: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
};

/** Spellings found in lists beside the names above. */
const otherSpellings: readonly (readonly [string, number])[] = [
  ['pebruari', 2],
  ['peb', 2],
  ['mrt', 3],
  ['apl', 4],
  ['jn', 6],
  ['jl', 7],
  ['ags', 8],
  ['agt', 8],
  ['agst', 8],
  ['agust', 8],
  ['sept', 9],
  ['nopember', 11],
  ['nop', 11],
];

const monthNumbers = new Map<string, number>(otherSpellings);
for (const names of [monthNames.id, monthNames.en, shortMonthNames.id, shortMonthNames.en]) {
  names.forEach((name, index) => monthNumbers.set(name.toLowerCase(), index + 1));
}

/** Number (1-12) of a month named in Indonesian or English, in full, short or as lists spell it. */
export function monthNumberOf(name: string): number | undefined {
  return monthNumbers.get(name.toLowerCase().replace(/\.$/, ''));
}
