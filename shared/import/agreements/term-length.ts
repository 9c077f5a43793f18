const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/** Small numbers in words; `puluh` and `belas` are read where they stand. */
const wordNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, number) => [word, number] as const),
  ['sepuluh', 10],
  ['sebelas', 11],
]);

const yearWords: ReadonlySet<string> = new Set(['tahun', 'thn', 'th']);
const monthWords: ReadonlySet<string> = new Set(['bulan', 'bln', 'bl']);
/** One of a unit in one word. */
const ones: ReadonlyMap<string, number> = new Map([
  ['setahun', 12],
  ['sebulan', 1],
]);
/** Words around a length that say nothing of it. */
const silent: ReadonlySet<string> = new Set(['selama', 'jangka', 'waktu', 'dan', 'berlaku', 'untuk', 'kalender']);

/** The number that a word makes of the one before it (`dua` + `belas` is 12); undefined for other words. */
function numberWith(word: string, before: number | null): number | undefined {
  if (word === 'belas') return (before ?? 0) + 10;
  if (word === 'puluh') return (before ?? 0) * 10;
  const number = wordNumbers.get(word) ?? (/^\d/.test(word) ? Number(word.replace(',', '.')) : undefined);
  return number === undefined ? undefined : (before ?? 0) + number;
}

/**
 * Length of a term in months as agreements word it: `2 tahun`, `2 (dua) tahun`, `dua puluh empat bulan`, `1 tahun 6
 * bulan`. `null` when the text is none, or no whole number of months.
 */
export function readTermLength(text: string): number | null {
  const words = text.toLowerCase().replaceAll(/\([^)]*\)/g, ' ');
  if (/[^a-z0-9,.\s-]/.test(words)) return null;
  let months = 0;
  let number: number | null = null;
  for (const word of words.match(/\d+(?:,\d+)?|[a-z]+/g) ?? []) {
    const next = numberWith(word, number);
    const isUnit = yearWords.has(word) || monthWords.has(word);
    if (next !== undefined) number = next;
    else if (isUnit && number !== null) {
      months += number * (yearWords.has(word) ? 12 : 1);
      number = null;
    } else if (ones.has(word)) months += ones.get(word) ?? 0;
    else if (!silent.has(word)) return null;
  }
  return number === null && Number.isInteger(months) && months > 0 && months <= 600 ? months : null;
}

/** Both dates of `1 Januari 2024 s.d. 31 Desember 2025`, as written; `null` when the text is no such span. */
export function splitTerm(text: string): readonly [start: string, end: string] | null {
  const parts = text.split(/\s*\b(?:s\s?\.?\s?\/?\s?d\b\.?|sampai(?:\s+dengan)?|hingga)\s*|\s+[-–—]\s+/i);
  const [start = '', end = ''] = parts;
  return parts.length === 2 && start !== '' && end !== '' ? [start, end] : null;
}
