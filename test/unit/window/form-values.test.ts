import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from '../../../renderer/ui/form/paths.ts';

const values = { title: 'PKS', firstParty: { signer: 'A', position: null }, segments: ['BPU'] };

describe('values of a form', () => {
  it('are read at a path', () => {
    expect(valueAt(values, 'firstParty.signer')).toBe('A');
    expect(valueAt(values, 'secondParty.signer')).toBeUndefined();
  });

  it('change at a path and nowhere else', () => {
    const changed = withValueAt(values, 'firstParty.signer', 'B');
    expect(changed).toEqual({ ...values, firstParty: { signer: 'B', position: null } });
    expect(changed.segments).toBe(values.segments);
    expect(values.firstParty.signer).toBe('A');
  });
});
