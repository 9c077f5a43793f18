import { describe, expect, it } from 'vitest';
import { mostPicked, pickedRange } from '../../../renderer/ui/data-table/selection.ts';

describe('the rows picked with Shift', () => {
  it('are all on the way, in both directions', () => {
    expect(pickedRange(3, 7)).toEqual({ first: 3, last: 7, isCut: false });
    expect(pickedRange(7, 3)).toEqual({ first: 3, last: 7, isCut: false });
    expect(pickedRange(0, mostPicked - 1)).toEqual({ first: 0, last: mostPicked - 1, isCut: false });
  });

  it('are counted from where it began when there are too many', () => {
    expect(pickedRange(10, 200_000)).toEqual({ first: 10, last: 9 + mostPicked, isCut: true });
    expect(pickedRange(200_000, 0)).toEqual({ first: 200_001 - mostPicked, last: 200_000, isCut: true });
  });
});
