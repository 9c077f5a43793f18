export const partsOfDay = ['morning', 'noon', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Which greeting an hour (0 to 23) of the office's clock has: pagi from 4, siang from 11, sore from 15, malam from 18. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 4 || hour >= 18) return 'evening';
  if (hour < 11) return 'morning';
  return hour < 15 ? 'noon' : 'afternoon';
}
