import { expect, it } from 'vitest';
import { hourIn } from '../../shared/time-zones.ts';
import { partOfDay } from '../../shared/office/part-of-day.ts';

it.each([
  [0, 'evening'],
  [3, 'evening'],
  [4, 'morning'],
  [10, 'morning'],
  [11, 'noon'],
  [14, 'noon'],
  [15, 'afternoon'],
  [17, 'afternoon'],
  [18, 'evening'],
  [23, 'evening'],
])('at %i o’clock it is %s', (hour, part) => {
  expect(partOfDay(hour)).toBe(part);
});

it('counts the hours of the office, not of the PC', () => {
  expect(hourIn('Asia/Makassar', '2026-03-31T16:00:00Z')).toBe(0);
  expect(hourIn('Asia/Jayapura', '2026-03-31T14:59:59Z')).toBe(23);
});
