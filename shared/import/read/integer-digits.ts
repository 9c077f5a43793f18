/** The digits of a whole number as Excel stores it (`2947722`, `2947722.0`, `6.0993442323E10`), never through a float; `''` when it is none. */
export function integerDigits(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 48 || code > 57) return withoutPointOrExponent(raw);
  }
  return raw;
}

function withoutPointOrExponent(raw: string): string {
  const match = /^(\d{1,20})(?:\.(\d{1,20}))?(?:[eE]\+?(\d{1,2}))?$/.exec(raw);
  if (!match) return '';
  const whole = match[1] ?? '';
  const fraction = match[2] ?? '';
  const exponent = Number(match[3] ?? 0);
  const moved = fraction.slice(0, exponent).padEnd(exponent, '0');
  const rest = fraction.slice(exponent);
  if (exponent > 20 || /[1-9]/.test(rest)) return '';
  return `${whole}${moved}`.replace(/^0+(?=\d)/, '');
}

/** The digits of a text, everything else left out. */
export function digitsIn(text: string): string {
  let digits = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (code >= 48 && code <= 57) continue;
    if (i > from) digits += text.slice(from, i);
    from = i + 1;
  }
  return digits;
}

/** Whether a text is digits only, at least one. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}
