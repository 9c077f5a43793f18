/** Blanks as Excel files contain them: space, tab, line ends, no-break spaces, zero-width and direction marks. */
export function isBlankCode(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True when runs of blanks or other blanks than a space are left inside: `trimmed` starts and ends with a word. */
function needsFolding(trimmed: string): boolean {
  let wasSpace = false;
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i);
    if (code > 32 && code < 0xa0) wasSpace = false;
    else if (code !== 32) {
      if (isBlankCode(code)) return true;
      wasSpace = false;
    } else if (wasSpace) return true;
    else wasSpace = true;
  }
  return false;
}

function folded(text: string): string {
  let result = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    if (isBlankCode(text.charCodeAt(i))) {
      pending = result !== '';
      continue;
    }
    if (pending) result += ' ';
    pending = false;
    result += text[i];
  }
  return result;
}

/** A cell's words on one line: blanks of every kind at the ends dropped, inside them folded to one space. */
export function foldBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  const trimmed = start === 0 && end === text.length ? text : text.slice(start, end);
  return needsFolding(trimmed) ? folded(trimmed) : trimmed;
}
