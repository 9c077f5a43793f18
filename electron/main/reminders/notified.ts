import { z } from 'zod';
import type { PlainDate } from '../../../shared/dates.ts';
import { readDeviceFile, writeDeviceFile } from '../device-file.ts';

const remembered = z.object({ day: z.string().catch(''), uids: z.array(z.string()).catch([]) });

/** Which agreements this device has called to mind on a day, in a file beside the window's; never data of the office. */
export interface Notified {
  has(uid: string): boolean;
  add(uids: readonly string[]): void;
}

/** The memory of one day: what was called to mind on another one is called to mind again. */
export function notifiedOn(path: string, day: PlainDate): Notified {
  const before = remembered.parse(readDeviceFile(path));
  const known = new Set(before.day === day ? before.uids : []);
  return {
    has: (uid) => known.has(uid),
    add(uids) {
      for (const uid of uids) known.add(uid);
      writeDeviceFile(path, { day, uids: [...known] });
    },
  };
}
