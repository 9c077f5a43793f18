import { beforeEach, describe, expect, it } from 'vitest';
import { callAndWait } from '../../electron/threads/application.ts';
import { type AgreementImports, anAgreementImport } from '../support/data/import-agreements.ts';
import { anAgreementRow } from '../support/xlsx/agreement-list.ts';

let office: AgreementImports;

beforeEach(async () => {
  office = await anAgreementImport();
});

describe('an addendum of a list', () => {
  const parent = anAgreementRow(2025, { first: 'N/1/2025', second: null });
  const addendum = (fields: Parameters<typeof anAgreementRow>[1] = {}) =>
    anAgreementRow(2026, {
      kind: 'Addendum',
      first: 'N/2/2026',
      second: null,
      title: 'Adendum Perlindungan',
      signed: '01/03/2026',
      starts: '01/03/2026',
      ends: '31/07/2027',
      renews: 'N/1/2025',
      ...fields,
    });

  it.each([
    ['31/07/2027', '2027-07-31', '2027-07-31'],
    ['31/12/2026', null, '2026-12-31'],
  ])('that ends on %s stands under its agreement and moves its end to %s', async (ends, amendsEndTo, effective) => {
    const { balance, problems } = await office.take([addendum({ ends }), parent]);
    expect([balance.new, problems]).toEqual([2, []]);
    const above = await office.byNumber('N/1/2025');
    expect(above).toMatchObject({ renewedByUid: null, effectiveEndsOn: effective });
    expect(above.state).not.toBe('renewed');
    expect(await office.byNumber('N/2/2026')).toMatchObject({ renewsUid: null, parentUid: above.uid, amendsEndTo });
    expect(await office.take([addendum({ ends }), parent])).toMatchObject({ balance: { same: 2 }, problems: [] });
  });

  it('moves the end on when a later list does, and its agreement is not renewed by it', async () => {
    await office.take([parent, addendum()]);
    await office.take([addendum({ ends: '30/09/2027' })]);
    expect(await office.byNumber('N/2/2026')).toMatchObject({ endsOn: '2027-09-30', amendsEndTo: '2027-09-30' });
    expect(await office.byNumber('N/1/2025')).toMatchObject({ effectiveEndsOn: '2027-09-30' });
  });

  it('is refused without an agreement above it that is known', async () => {
    const rejected = { new: 0, rejected: 1 };
    expect(await office.take([addendum()])).toMatchObject({
      balance: rejected,
      problems: [{ code: 'addendum-parent-missing' }],
    });
    expect((await office.take([addendum({ renews: null })])).balance).toMatchObject(rejected);
    expect(await office.count()).toBe(0);
  });

  it('is no agreement that another could renew', async () => {
    await office.take([parent, addendum()]);
    const { balance, problems } = await office.take([anAgreementRow(2028, { renews: 'N/2/2026' })]);
    expect([balance.new, problems.map(({ code }) => code)]).toEqual([1, ['renews-not-found']]);
  });
});

describe('days of a list that contradict one another', () => {
  const parent = anAgreementRow(2025, { first: 'N/1/2025', second: null });
  const addendum = { kind: 'Addendum', first: 'N/2/2026', second: null, renews: 'N/1/2025', signed: '01/03/2026' };

  it('are found by the preview with the row, and the rest of the list is saved', async () => {
    await office.take([parent, anAgreementRow(2026, { ...addendum, starts: '01/03/2026', ends: '31/07/2027' })]);
    const before = await office.byNumber('N/1/2025');
    const early = anAgreementRow(2026, { ...addendum, starts: '01/03/2023', ends: '31/07/2024' });
    const { rows } = await office.rows([anAgreementRow(2029), early]);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [3, 'conflict'],
    ]);
    expect(rows[1]?.problems).toMatchObject([{ code: 'agreement-contradicts', field: 'termEnd' }]);
    expect((await office.take([anAgreementRow(2029), early])).balance).toMatchObject({ new: 1, conflict: 1 });
    expect(await office.byNumber('N/1/2025')).toMatchObject({ effectiveEndsOn: before.effectiveEndsOn });
  });

  it('keep an addendum out that moves an end past that of its renewal, and what hangs on it', async () => {
    await office.take([parent, anAgreementRow(2027, { renews: 'N/1/2025' })]);
    const late = anAgreementRow(2026, { ...addendum, starts: '01/03/2026', ends: '31/12/2030' });
    expect(await office.codes(late)).toEqual({ 2: ['renews-not-later'] });
    const changed = anAgreementRow(2027, { ends: '30/06/2026', renews: 'N/1/2025' });
    const listed = await office.rows([changed, anAgreementRow(2029, { renews: 'PER/2027/122015' })]);
    const { uid } = await callAndWait(office.application, 'import.commit', { preview: listed.preview });
    expect(uid).toBeTypeOf('string');
  });

  it('keep a renewal out that is not later than what it renews', async () => {
    const { balance, problems } = await office.take([
      anAgreementRow(2025, { renews: 'PER/2029/122015' }),
      anAgreementRow(2029),
    ]);
    expect(balance).toMatchObject({ new: 1, conflict: 1 });
    expect(problems.map(({ code }) => code)).toEqual(['renews-not-later']);
    expect((await office.byNumber('PER/2029')).state).not.toBe('renewed');
  });

  it('keep a change out that would put a renewal before what it renews', async () => {
    await office.take([anAgreementRow(2023), anAgreementRow(2025, { renews: 'PER/2023/122015' })]);
    const moved = anAgreementRow(2025, { starts: '01/01/2021', ends: '31/12/2022' });
    expect((await office.take([moved])).problems.map(({ code }) => code)).toContain('renews-not-later');
    expect((await office.byNumber('PER/2025')).startsOn).toBe('2025-01-01');
  });

  it('keep a start out that lies after an early end', async () => {
    await office.take([anAgreementRow(2025)]);
    const { uid, rowVersion } = await office.byNumber('PER/2025');
    await callAndWait(office.application, 'agreements.endEarly', {
      uid,
      rowVersion,
      endedEarlyOn: '2026-01-01',
      note: null,
    });
    const moved = anAgreementRow(2025, { starts: '01/02/2027', ends: '30/09/2029' });
    expect((await office.take([moved])).problems.map(({ code }) => code)).toContain('agreement-contradicts');
    expect((await office.byNumber('PER/2025')).startsOn).toBe('2025-01-01');
  });
});

describe('numbers that differ in their figures', () => {
  it('are two agreements', async () => {
    const one = { second: null, title: 'Perlindungan A' };
    const { balance } = await office.take([
      anAgreementRow(2025, { ...one, first: '1/12/2024' }),
      anAgreementRow(2025, { ...one, first: '11/2/2024', title: 'Perlindungan B' }),
    ]);
    expect(balance).toMatchObject({ new: 2, conflict: 0 });
    const later = await office.take([anAgreementRow(2023, { ...one, first: '1/12/2 024', title: 'Lain sama sekali' })]);
    expect(later.balance).toMatchObject({ new: 1, changed: 0 });
  });
});
