import { dateParts, dayOfWeek, type PlainDate } from './dates.ts';
import { monthNames, weekdayNames } from './calendar-names.ts';

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
/** Every three digits have a name of their own; Number.MAX_SAFE_INTEGER lies below the last. */
const groups = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/** Below 1,000; 0 is nothing. */
function wordsBelowThousand(number: number): string[] {
  if (number === 0) return [];
  if (number < 12) return [units[number] ?? ''];
  if (number < 20) return [units[number - 10] ?? '', 'belas'];
  if (number < 100) return [units[Math.floor(number / 10)] ?? '', 'puluh', ...wordsBelowThousand(number % 10)];
  const hundreds = Math.floor(number / 100);
  const head = hundreds === 1 ? ['seratus'] : [units[hundreds] ?? '', 'ratus'];
  return [...head, ...wordsBelowThousand(number % 100)];
}

/**
 * A whole number in Indonesian words, as deeds and letters write it: 2027 is "dua ribu dua puluh tujuh". Negative ones
 * begin with "minus". Throws a RangeError for what is no safe integer.
 */
export function numberInWords(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError(`no whole number: ${number}`);
  if (number === 0) return units[0] ?? '';
  if (number < 0) return `minus ${numberInWords(-number)}`;
  const words: string[] = [];
  for (let rest = number, group = 0; rest > 0; rest = Math.floor(rest / 1000), group += 1) {
    const part = rest % 1000;
    if (part === 0) continue;
    if (part === 1 && group === 1) words.unshift('seribu');
    else words.unshift(...wordsBelowThousand(part), ...(group === 0 ? [] : [groups[group] ?? '']));
  }
  return words.join(' ');
}

/** Rupiah in words, without the word for their kind twice: 16800 is "enam belas ribu delapan ratus rupiah". */
export function rupiahInWords(rupiah: number): string {
  return `${numberInWords(rupiah)} rupiah`;
}

/** A date as agreements open: "Selasa tanggal sembilan bulan Desember tahun dua ribu dua puluh lima". */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  const weekday = weekdayNames.id[dayOfWeek(date)] ?? '';
  const monthName = monthNames.id[month - 1] ?? '';
  return `${weekday} tanggal ${numberInWords(day)} bulan ${monthName} tahun ${numberInWords(year)}`;
}
