import { describe, expect, it } from 'vitest';
import { inNewLanguage, type Notice, withNotice } from '../../../renderer/lib/notice-list.ts';

let count = 0;
const notice = (tone: Notice['tone'], kind: string = tone, text: Notice['text'] = kind): Notice => ({
  id: (count += 1),
  tone,
  kind,
  text,
});
const after = (...notices: Notice[]) =>
  notices.reduce<readonly Notice[]>(withNotice, []).map(({ id, kind }) => ({ id, kind }));

describe('the notices on screen', () => {
  it('hold one of a kind, the newest', () => {
    const [first, info, second] = [notice('success'), notice('info'), notice('success')];
    expect(after(first, info, second)).toEqual([
      { id: info.id, kind: 'info' },
      { id: second.id, kind: 'success' },
    ]);
  });

  it('are three at most; what passes goes before an error does', () => {
    const errors = ['disk-full', 'in-use', 'not-found', 'stale'].map((code) => notice('error', code));
    const [one, two, three, four] = errors as [Notice, Notice, Notice, Notice];
    const passing = notice('success');
    expect(after(one, passing, two, three).map(({ id }) => id)).toEqual([one.id, two.id, three.id]);
    expect(after(one, two, three, passing).at(-1)).toEqual({ id: passing.id, kind: 'success' });
    expect(after(one, two, three, four).map(({ id }) => id)).toEqual([two.id, three.id, four.id]);
  });

  it('keep after a change of language what can be said anew', () => {
    const kept = notice('error', 'in-use', () => 'words');
    expect(inNewLanguage([notice('success'), kept])).toEqual([kept]);
  });
});
