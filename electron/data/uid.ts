import { randomUUID } from 'node:crypto';

let lastMillisecond = 0;
let sequence = 0;
let time = '';

const counters = Array.from({ length: 0x1000 }, (_, count) => count.toString(16).padStart(3, '0'));

/**
 * A new UUID version 7, lower case. Ids of one process ascend even within a millisecond (12-bit counter), so that a
 * bulk import appends to the unique index instead of scattering over it. The random end is Node's own, which keeps a
 * pool: an import asks for half a million.
 */
export function newUid(now: number = Date.now()): string {
  sequence += 1;
  if (now > lastMillisecond || sequence > 0xfff) {
    lastMillisecond = Math.max(now, lastMillisecond + 1);
    sequence = 0;
    const digits = lastMillisecond.toString(16).padStart(12, '0');
    time = `${digits.slice(0, 8)}-${digits.slice(8)}-7`;
  }
  return time + (counters[sequence] ?? '') + randomUUID().slice(18);
}
