import { randomBytes } from 'node:crypto';

let pool = Buffer.alloc(0);
let used = 0;
let lastMillisecond = 0;
let sequence = 0;

function randomTail(): string {
  if (used + 8 > pool.length) {
    pool = randomBytes(8192);
    used = 0;
  }
  const tail = pool.toString('hex', used, used + 8);
  used += 8;
  return tail;
}

/**
 * A new UUID version 7, lower case. Ids of one process ascend even within a millisecond (12-bit counter), so that a
 * bulk import appends to the unique index instead of scattering over it.
 */
export function newUid(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = 0;
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastMillisecond += 1;
      sequence = 0;
    }
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  const tail = randomTail();
  const variant = ((Number.parseInt(tail[0] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
}
