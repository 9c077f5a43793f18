import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { kecamatanHandlers } from '../../electron/data/masterdata/regions.ts';
import { nameOrder } from '../../electron/data/participants/search-text.ts';
import { categoryUid, fundingUid, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { namesIn, participantCounts, participantPage } from '../support/data/participant-list.ts';
import { aStore } from '../support/data/store.ts';

function kecamatanUid(context: DataContext, name: string): string {
  return kecamatanHandlers['kecamatan.list'](context).find((one) => one.name === name)!.uid;
}

describe('the page of the grid', () => {
  it('answers a window of the sorted list and how long the whole is', () => {
    const { context } = aStore();
    for (const name of ['Cici', 'Ani', 'Budi', 'Dodi']) savedParticipant(context, { name });
    const { rows, total, milliseconds } = participantPage(context, { offset: 1, limit: 2 });
    expect(rows.map(({ name }) => name)).toEqual(['Budi', 'Cici']);
    expect(total).toBe(4);
    expect(milliseconds).toBeGreaterThan(0);
    expect(namesIn(context, { descending: true })).toEqual(['Dodi', 'Cici', 'Budi', 'Ani']);
  });

  it('sorts by the name alone, whatever the village is called, then by NIK', () => {
    const { context } = aStore();
    const inBatui = { kecamatanUid: kecamatanUid(context, 'Batui') };
    savedParticipant(context, { name: 'Abdul Daeng' });
    savedParticipant(context, { name: 'Abdul', nik: '7201044112800002', ...inBatui });
    savedParticipant(context, { name: 'Abdul', nik: '7201044112800001', kecamatanUid: kecamatanUid(context, 'Toili') });
    savedParticipant(context, { name: 'Abdul Aziz' });
    const { rows } = participantPage(context);
    expect(rows.map(({ name, nik }) => `${name} ${nik?.slice(-1)}`).slice(0, 2)).toEqual(['Abdul 1', 'Abdul 2']);
    expect(namesIn(context)).toEqual(['Abdul', 'Abdul', 'Abdul Aziz', 'Abdul Daeng']);
    expect(namesIn(context, { search: 'abdul batui' })).toEqual(['Abdul']);
  });

  it('is found and sorted in one index, however long the list is', () => {
    const { context } = aStore();
    const plan = context.reader
      .prepare<[string], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT p.id FROM participant p WHERE instr(p.search_text, ?) > 0
         ORDER BY ${nameOrder.map((part) => `${part} DESC`).join(', ')}, p.id DESC LIMIT 50`,
      )
      .all('abdul');
    expect(plan.map(({ detail }) => detail)).toEqual(['SCAN p USING COVERING INDEX participant_name']);
  });

  it('sorts by birth date', () => {
    const { context } = aStore();
    savedParticipant(context, { name: 'Muda', birthDate: '2001-01-01' });
    savedParticipant(context, { name: 'Tua', birthDate: '1960-01-01' });
    expect(namesIn(context, { sort: 'birthDate' })).toEqual(['Tua', 'Muda']);
  });

  it('shows the spell that covers the day, else the latest', () => {
    const { context } = aStore();
    const uid = savedParticipant(context);
    savedParticipation(context, uid, { startsOn: '2024-01-01', endsOn: '2024-12-31', kpj: '24000000001' });
    savedParticipation(context, uid, { startsOn: '2026-01-01', endsOn: '2026-06-30', kpj: '26000000001' });
    const shownOn = (on: string) =>
      participantPage(context, { on }).rows.map(({ kpj, isActive }) => [kpj, isActive])[0];
    expect(shownOn('2024-06-01')).toEqual(['24000000001', true]);
    expect(shownOn('2026-03-01')).toEqual(['26000000001', true]);
    expect(shownOn('2026-12-01')).toEqual(['26000000001', false]);
  });
});

describe('search', () => {
  it('finds any part of a name, of the NIK, and several words together', () => {
    const { context } = aStore();
    savedParticipant(context, {
      name: 'Budi Santoso',
      nik: '7201040412800001',
      birthDate: '1980-12-04',
      kecamatanUid: kecamatanUid(context, 'Luwuk'),
    });
    savedParticipant(context, { name: 'Budiman', nik: '7201080203900002' });
    savedParticipant(context, { name: 'Sri Wahyuni', nik: '7201084203900003', sex: 'P' });
    expect(namesIn(context, { search: 'antos' })).toEqual(['Budi Santoso']);
    expect(namesIn(context, { search: 'BUDI' })).toEqual(['Budi Santoso', 'Budiman']);
    expect(namesIn(context, { search: 'budi luwuk 1980' })).toEqual(['Budi Santoso']);
    expect(namesIn(context, { search: '720108' })).toEqual(['Budiman', 'Sri Wahyuni']);
    expect(namesIn(context, { search: '900003' })).toEqual(['Sri Wahyuni']);
    expect(namesIn(context, { search: '7201 0802 0390 0002' })).toEqual(['Budiman']);
    expect(namesIn(context, { search: 'tidak ada' })).toEqual([]);
  });

  it('finds a KPJ and a phone number', () => {
    const { context } = aStore();
    const uid = savedParticipant(context, { name: 'Ani', phone: '+62 812-4455-6677' });
    savedParticipant(context, { name: 'Budi' });
    savedParticipation(context, uid, { kpj: '21 000 123 456' });
    expect(namesIn(context, { search: '21000123' })).toEqual(['Ani']);
    expect(namesIn(context, { search: '44556677' })).toEqual(['Ani']);
  });

  it('takes signs of SQL and of patterns for what they are', () => {
    const { context } = aStore();
    savedParticipant(context, { name: "Ma'ruf" });
    for (const search of ["'", '%', '_', '";--', "' OR 1=1"])
      expect(() => participantPage(context, { search })).not.toThrow();
    expect(namesIn(context, { search: "ma'ruf" })).toEqual(["Ma'ruf"]);
    expect(namesIn(context, { search: "x' OR '1'='1" })).toEqual([]);
  });
});

describe('filters', () => {
  function aSmallOffice() {
    const { context } = aStore('2026-10-01');
    const luwuk = kecamatanUid(context, 'Luwuk');
    const active = savedParticipant(context, { name: 'Aktif', kecamatanUid: luwuk });
    savedParticipation(context, active, { fundingUid: fundingUid(context, 'csr') });
    const ended = savedParticipant(context, { name: 'Berhenti' });
    savedParticipation(context, ended, { endsOn: '2026-09-30', endReason: 'left' });
    const known = savedParticipant(context, { name: 'Calon', nik: '123', sex: null });
    savedParticipation(context, known, {
      programmes: 0,
      segment: 'bpu',
      categoryUid: categoryUid(context, 'petani'),
    });
    return { context, luwuk };
  }

  it('tell active from not active on any day; known but not registered is not active', () => {
    const { context } = aSmallOffice();
    expect(namesIn(context, { status: 'active' })).toEqual(['Aktif']);
    expect(namesIn(context, { status: 'active', on: '2026-09-30' })).toEqual(['Aktif', 'Berhenti']);
    expect(namesIn(context, { status: 'inactive' })).toEqual(['Berhenti', 'Calon']);
    expect(participantCounts(context)).toEqual({
      total: 3,
      active: 1,
      withErrors: 1,
      withWarnings: 1,
      withInfos: 0,
    });
    expect(participantCounts(context, { on: '2026-09-30' }).active).toBe(2);
  });

  it('take sub-district, funding source, category and problems, also together', () => {
    const { context, luwuk } = aSmallOffice();
    expect(namesIn(context, { kecamatanUids: [luwuk] })).toEqual(['Aktif']);
    expect(namesIn(context, { fundingUids: [fundingUid(context, 'csr')] })).toEqual(['Aktif']);
    expect(namesIn(context, { categoryUids: [categoryUid(context, 'petani')] })).toEqual(['Calon']);
    expect(namesIn(context, { problems: 'error' })).toEqual(['Calon']);
    expect(namesIn(context, { problems: 'none' })).toEqual(['Aktif', 'Berhenti']);
    expect(namesIn(context, { problems: 'error', kecamatanUids: [luwuk] })).toEqual([]);
  });
});
