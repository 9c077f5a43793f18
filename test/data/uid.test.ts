import { expect, it } from 'vitest';
import { newUid } from '../../electron/data/uid.ts';

it('makes ids of version 7 that ascend, also within a millisecond and when the clock goes back', () => {
  const now = Date.UTC(2026, 10, 22);
  const ids = [...Array.from({ length: 10_000 }, () => newUid(now)), newUid(now - 5000), newUid(now + 60_000)];
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
  expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(new Set(ids).size).toBe(ids.length);
});
