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

/** Edit distance (Levenshtein) of two short texts, given up above `limit`: only what lies near the diagonal is worked out. */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, beyond));
  for (let i = 1; i <= a.length; i++) {
    const current = Array.from({ length: b.length + 1 }, () => beyond);
    current[0] = Math.min(i, beyond);
    let least = current[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const change = (previous[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (previous[j] ?? beyond) + 1, (current[j - 1] ?? beyond) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return beyond;
    previous = current;
  }
  return previous[b.length] ?? beyond;
}
