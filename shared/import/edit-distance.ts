/** One bit for each letter that is in a text. */
export function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bits(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Each letter that only one of two texts has costs an edit: tells most pairs apart without comparing them. */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  return bits(a & ~b) <= limit && bits(b & ~a) <= limit;
}

/** Room for the longest texts that are compared; two rows are all that is needed at a time. */
let rows = [new Uint16Array(256), new Uint16Array(256)] as const;

function rowsFor(length: number): typeof rows {
  if (rows[0].length <= length) rows = [new Uint16Array(length * 2), new Uint16Array(length * 2)];
  return rows;
}

/** How many characters two texts have in common at their beginning, from `from` on, and at their end. */
function commonEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return { start, end };
}

/** Edit distance (Levenshtein) of two short texts, given up above `limit`: only what lies near the diagonal is worked out. */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  const { start, end } = commonEnds(a, b);
  const [height, width] = [a.length - start - end, b.length - start - end];
  if (height === 0 || width === 0) return Math.max(height, width);
  let [previous, current] = rowsFor(width + 1);
  for (let column = 0; column <= width; column += 1) previous[column] = Math.min(column, beyond);
  for (let row = 1; row <= height; row += 1) {
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    current[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    if (last < width) current[last + 1] = beyond;
    let least = current[first - 1] ?? beyond;
    const letter = a.charCodeAt(start + row - 1);
    for (let column = first; column <= last; column += 1) {
      const change = (previous[column - 1] ?? beyond) + (letter === b.charCodeAt(start + column - 1) ? 0 : 1);
      const distance = Math.min(change, (previous[column] ?? beyond) + 1, (current[column - 1] ?? beyond) + 1, beyond);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return beyond;
    [previous, current] = [current, previous];
  }
  return previous[width] ?? beyond;
}
