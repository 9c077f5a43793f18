import { comparisonName } from '../names.ts';
import { editDistance } from './edit-distance.ts';

/** Shorter words are initials and particles: they tell nobody apart. */
const shortestWord = 3;

function wordsOf(name: string): string[] {
  return comparisonName(name)
    .split(' ')
    .filter((word) => word.length >= shortestWord);
}

function isNear(one: string, other: string): boolean {
  const limit = Math.min(one.length, other.length) <= 4 ? 1 : 2;
  return one.startsWith(other) || other.startsWith(one) || editDistance(one, other, limit) <= limit;
}

/**
 * Whether two names may be of one person: some word of one is nearly a word of the other (`Moh. Yusup`, `Muhammad Yusuf`).
 * A name of initials alone is alike to every other.
 */
export function areNamesAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((word) => second.some((another) => isNear(word, another)));
}
