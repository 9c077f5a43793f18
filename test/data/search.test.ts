import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { searchHandlers } from '../../electron/data/search.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { addParticipant, addParticipants, addUnit } from '../support/data/participants.ts';
import { aStore } from '../support/data/store.ts';

function find(context: DataContext, text: string, limit = 12): string[] {
  return searchHandlers['search.find'](context, { text, limit }).map(({ kind, title }) => `${kind} ${title}`);
}

describe('the search over everything', () => {
  it('finds people by name and NIK, agreements by number, units by name', () => {
    const { context } = aStore();
    addParticipant(context, { name: 'Budi Lasena', nik: '7201040101900042', search_text: 'budi lasena luwuk 1990' });
    addAgreement(context, { title: 'Nota Kesepakatan' });
    addUnit(context, 'Dinas Pendidikan dan Kebudayaan', { short_name: 'Disdikbud' });
    expect(find(context, 'budi luwuk 1990')).toEqual(['participant Budi Lasena']);
    expect(find(context, '7201 0401 0190 0042')).toEqual(['participant Budi Lasena']);
    expect(find(context, 'per.278 / 12')).toEqual(['agreement Nota Kesepakatan']);
    expect(find(context, 'Nomor 400.5.7-765')).toEqual([
      'agreement Nota Kesepakatan',
      'regulation Surat 400.5.7/765/Keuda',
    ]);
    const [hit] = searchHandlers['search.find'](context, { text: 'per 278', limit: 5 });
    expect(hit?.detail).toBe('400.5.7/765/Disnakertrans · PER/278/122015 · 01/02/2025 - 31/01/2027');
    expect(find(context, 'disdik')).toEqual(['unit Dinas Pendidikan dan Kebudayaan']);
  });

  it('answers nothing to nothing, and never more than asked for', () => {
    const { context } = aStore();
    addParticipants(context, 30);
    addUnit(context, 'Orang Tua Asuh');
    expect(find(context, ' - ')).toEqual([]);
    expect(find(context, 'orang', 5)).toHaveLength(5);
    expect(find(context, 'orang', 5).at(-1)).toBe('unit Orang Tua Asuh');
    expect(find(context, 'orang', 1)).toHaveLength(1);
  });
});
