import { describe, expect, it } from 'vitest';
import { agreementHandlers } from '../../electron/data/agreements/handlers.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { actionHandlers } from '../../electron/data/history.ts';
import { regulationHandlers } from '../../electron/data/regulations/handlers.ts';
import { searchHandlers } from '../../electron/data/search.ts';
import type { Regulation, RegulationEdit } from '../../shared/regulations/schema.ts';
import { codeOf } from '../support/coded.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aJob, aStore } from '../support/data/store.ts';

const list = (context: DataContext, search = ''): Regulation[] =>
  regulationHandlers['regulations.list'](context, { search });
const save = (context: DataContext, edit: RegulationEdit) => regulationHandlers['regulations.save'](context, edit);
const undo = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

function editOf(regulation: Regulation, fields: Partial<RegulationEdit> = {}): RegulationEdit {
  const { validity: _validity, files: _files, agreements: _agreements, ...edit } = regulation;
  return { ...edit, ...fields };
}

function theOne(context: DataContext, search: string): Regulation {
  const found = list(context, search);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('the register of regulations', () => {
  it('begins with the known ones, the same uids in every store, unconfirmed ones marked', () => {
    const [one, other] = [aStore().context, aStore().context];
    expect(list(one)).toEqual(list(other));
    expect(list(one)).toHaveLength(25);
    const unsure = list(one).filter(({ isConfirmed }) => !isConfirmed);
    expect(unsure.map(({ number }) => number)).toEqual(['84 Tahun 2022', '15 Tahun 2024']);
  });

  it('finds the circular by the number that the news printed, also from everywhere', () => {
    const { context } = aStore();
    expect(theOne(context, 'SE 842.2-5293 SJ').number).toBe('842.2/5193/SJ');
    const hits = searchHandlers['search.find'](context, { text: '842.2/5293/SJ', limit: 5 });
    expect(hits.map(({ kind, title }) => [kind, title])).toEqual([['regulation', 'SE Mendagri 842.2/5193/SJ']]);
  });

  it('is edited and confirmed; an older edit is refused, and the change is undone', async () => {
    const { context } = aStore();
    const before = theOne(context, '84/2022');
    save(context, editOf(before, { isConfirmed: true, validFrom: '2022-10-01' }));
    expect(theOne(context, '84/2022')).toMatchObject({ isConfirmed: true, validFrom: '2022-10-01', rowVersion: 2 });
    expect(codeOf(() => save(context, editOf(before)))).toBe('stale-edit');
    await undo(context);
    expect(theOne(context, '84/2022')).toMatchObject({ isConfirmed: false, validFrom: null });
  });

  it('has every number once within a kind, also as another number', () => {
    const { context } = aStore();
    const circular = theOne(context, '842.2/5193/SJ');
    const again = editOf(circular, { uid: null, rowVersion: null, number: '842.2/5293/sj', aliases: [] });
    expect(codeOf(() => save(context, again))).toBe('name-taken');
    save(context, editOf(circular, { aliases: ['842.2/5193/sj', '842.2/5293/SJ', '842.2-5293-SJ'] }));
    expect(theOne(context, '842.2/5193/SJ').aliases).toEqual(['842.2/5293/SJ']);
  });

  it('knows what replaced it, never in a circle', () => {
    const { context } = aStore();
    const old = theOne(context, 'PP 45/2015');
    const next = theOne(context, 'PP 7/2025');
    save(context, editOf(old, { replacedByUid: next.uid }));
    expect(theOne(context, 'PP 45/2015').validity).toBe('replaced');
    expect(codeOf(() => save(context, editOf(next, { replacedByUid: old.uid })))).toBe('input-invalid');
    expect(codeOf(() => save(context, editOf(old, { replacedByUid: old.uid, rowVersion: 2 })))).toBe('input-invalid');
  });
});

describe('agreements and the regulations they rest on', () => {
  it('are linked, counted, taken over by the renewal, and released again', async () => {
    const { context } = aStore();
    const { uid: basis } = theOne(context, 'PP 28/2018');
    const uid = addAgreement(context, { regulationUids: [basis] });
    expect(agreementHandlers['agreements.get'](context, { uid }).regulationUids).toEqual([basis]);
    const term = { signedOn: null, startsOn: '2027-02-01', endsOn: '2029-01-31' };
    const renewal = { uid, numberFirst: null, numberSecond: null, title: 'Lanjutan', ...term };
    const { uid: next } = agreementHandlers['agreements.renew'](context, renewal);
    expect(agreementHandlers['agreements.get'](context, { uid: next }).regulationUids).toEqual([basis]);
    expect(theOne(context, 'PP 28/2018').agreements).toBe(2);
    await undo(context);
    agreementHandlers['agreements.save'](context, { ...anAgreement(), uid, rowVersion: 1 });
    expect(theOne(context, 'PP 28/2018').agreements).toBe(0);
  });

  it('keep a regulation from being removed; a free one goes and comes back', async () => {
    const { context } = aStore();
    const { uid: basis } = theOne(context, 'PP 28/2018');
    const agreement = addAgreement(context, { regulationUids: [basis] });
    expect(codeOf(() => regulationHandlers['regulations.remove'](context, { uid: basis }))).toBe('in-use');
    agreementHandlers['agreements.remove'](context, { uid: agreement });
    regulationHandlers['regulations.remove'](context, { uid: basis });
    expect(list(context, 'PP 28/2018')).toEqual([]);
    await undo(context);
    expect(theOne(context, 'PP 28/2018').uid).toBe(basis);
    await undo(context);
    expect(agreementHandlers['agreements.get'](context, { uid: agreement }).regulationUids).toEqual([basis]);
  });
});
