import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { historyHandlers } from '../../electron/data/history.ts';
import { contract } from '../../shared/contract.ts';
import { savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aStore } from '../support/data/store.ts';

function found(context: DataContext, search: string, language: 'id' | 'en' = 'id'): string[] {
  const input = contract['history.page'].input.parse({ search, language });
  const { rows, total } = historyHandlers['history.page'](context, input);
  expect(total).toBe(rows.length);
  return rows.map(({ kind }) => kind);
}

describe('the search of the history', () => {
  it('finds the words of the sentences in the language of the screen', () => {
    const { context } = aStore();
    const uid = savedParticipant(context, { name: 'Budi Santoso' });
    savedParticipation(context, uid, { startsOn: '2026-01-01' });
    expect(found(context, 'budi')).toEqual(['participation.added', 'participant.added']);
    expect(found(context, 'kepesertaan BUDI')).toEqual(['participation.added']);
    expect(found(context, 'daftar')).toEqual(['participant.added']);
    expect(found(context, 'kepesertaan', 'en')).toEqual([]);
    expect(found(context, 'register budi', 'en')).toEqual(['participant.added']);
    expect(found(context, 'name')).toEqual([]);
    expect(found(context, '%')).toEqual([]);
  });
});
