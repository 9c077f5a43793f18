/**
 * Excel's day numbers as civil dates. No time zone and no floating point touches them: the serial is read from its decimal
 * text as whole days and, from the first nine decimals, whole seconds.
 */
export class CivilDates {
  readonly #date1904: boolean;
  /** Lists repeat their days: the text of each is made once. */
  readonly #known = Array.from({ length: 65_536 }, () => '');

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  /**
   * 'YYYY-MM-DD' of a whole serial, or '' when it names no day: 0 and 60 of the 1900 system (29 February 1900 never was),
   * above 9999-12-31.
   */
  day(serial: number): string {
    const known = this.#known[serial];
    if (known) return known;
    const text = this.#dayText(serial);
    if (serial >= 0 && serial < this.#known.length) this.#known[serial] = text;
    return text;
  }

  #dayText(serial: number): string {
    // Days since 1 January 1970: 1899-12-31 is 25,568 days before, 1904-01-01 is 24,107.
    if (this.#date1904) return serial >= 0 && serial <= 2_957_003 ? isoDay(serial - 24_107) : '';
    if (serial < 1 || serial === 60 || serial > 2_958_465) return '';
    return isoDay(serial < 60 ? serial - 25_568 : serial - 25_569);
  }

  /** Date, or date and time, of a serial as it is stored; '' when it names no day. */
  text(serial: string): string {
    const plain = serial.includes('E') || serial.includes('e') ? withoutExponent(serial) : serial;
    const match = /^\+?(\d{1,7})(?:\.(\d*))?$/.exec(plain);
    if (!match) return '';
    let days = Number.parseInt(match[1] as string, 10);
    // At most 10^9 x 86,400: exact in a double.
    const billionths = Number.parseInt((match[2] ?? '').padEnd(9, '0').slice(0, 9), 10);
    let seconds = Math.round((billionths * 86_400) / 1e9);
    if (seconds === 86_400) {
      days++;
      seconds = 0;
    }
    const day = this.day(days);
    return day === '' || seconds === 0 ? day : `${day}T${clock(seconds)}`;
  }
}

/** '4.5E+4' as '45000'; an exponent beyond all dates as ''. */
function withoutExponent(number: string): string {
  const match = /^\+?(\d+)(?:\.(\d*))?[eE]([+-]?\d{1,3})$/.exec(number);
  if (!match) return '';
  const whole = match[1] as string;
  const fraction = match[2] ?? '';
  const exponent = Number.parseInt(match[3] as string, 10);
  if (Math.abs(exponent) > 30) return exponent < 0 ? '0' : '';
  const digits = '0'.repeat(Math.max(0, -exponent)) + whole + fraction.padEnd(Math.max(0, exponent), '0');
  const point = Math.max(0, -exponent) + whole.length + exponent;
  return `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Proleptic Gregorian date of a day count from 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"). */
function isoDay(fromEpoch: number): string {
  const shifted = fromEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** The civil date of a cell stored as ISO 8601 (`t="d"`), its time zone left aside; '' when it is no date. */
export function civilDate(text: string): string {
  const match = iso.exec(text.trim());
  if (!match) return '';
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00'] = match as unknown as string[];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (month === '00' || Number(month) > 12 || day === '00' || Number(day) > days) return '';
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '';
  const date = `${year}-${month}-${day}`;
  const time = `${hours}:${minutes}:${seconds}`;
  return time === '00:00:00' ? date : `${date}T${time}`;
}
