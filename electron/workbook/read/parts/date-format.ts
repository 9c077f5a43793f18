/**
 * True when a number with this format is a day: the format shows a day, a month or a year. Times of day and elapsed hours
 * (`h:mm`, `[h]:mm`) are no days and stay numbers.
 */
export function isDateFormat(format: string): boolean {
  const [shown = ''] = plainCodes(format).split(';');
  if (/[yd]/i.test(shown)) return true;
  // An m is a month unless it stands by hours or seconds; mmm is always a month.
  if (/m{3,}/i.test(shown)) return true;
  return /m/i.test(shown) && !/[hs]/i.test(shown);
}

/** The format without quoted text, escaped characters, fill and space marks, colours, conditions, currencies. */
function plainCodes(format: string): string {
  let codes = '';
  for (let at = 0; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === '"') at = skipTo(format, '"', at);
    else if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '[') {
      const close = skipTo(format, ']', at);
      const inner = format.slice(at + 1, close);
      if (/^[hms]+$/i.test(inner)) codes += 'h';
      at = close;
    } else codes += character;
  }
  return /^general/i.test(codes) ? '' : codes.replaceAll(/AM\/PM|A\/P/gi, 'h');
}

function skipTo(format: string, mark: string, from: number): number {
  const at = format.indexOf(mark, from + 1);
  return at === -1 ? format.length : at;
}
