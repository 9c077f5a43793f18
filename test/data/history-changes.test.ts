import { describe, expect, it } from 'vitest';
import { agreementHandlers as agreements } from '../../electron/data/agreements/handlers.ts';
import { agreementKindHandlers as kinds } from '../../electron/data/agreements/kinds.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { historyHandlers } from '../../electron/data/history.ts';
import { regulationHandlers as regulations } from '../../electron/data/regulations/handlers.ts';
import { defaultKindSetting } from '../../shared/agreements/kind-settings.ts';
import { contract } from '../../shared/contract.ts';
import { addAgreement, anAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

/** The newest action as the screen Riwayat gets it. */
function newest(context: DataContext) {
  const input = contract['history.page'].input.parse({});
  return historyHandlers['history.page'](context, input).rows[0]!;
}

describe('what changed, in the history', () => {
  it('names the regulations and units that were linked to an agreement and taken off it', () => {
    const { context } = aStore();
    const [first, second] = ['PP 28/2018', '22/2020'].map(
      (search) => regulations['regulations.list'](context, { search })[0]!.uid,
    );
    const uid = addAgreement(context, { regulationUids: [first!] });
    expect(newest(context).changes).toEqual([]);
    const { rowVersion } = agreements['agreements.get'](context, { uid });
    agreements['agreements.save'](context, { ...anAgreement({ regulationUids: [second!] }), uid, rowVersion });
    const change = { record: 'agreement_regulation', field: 'regulation_id' };
    const changed = [
      { ...change, before: 'PP 28 Tahun 2018', after: null },
      { ...change, before: null, after: 'Permendagri 22 Tahun 2020' },
    ];
    expect(newest(context).changes).toEqual(changed);
    const own = historyHandlers['history.of'](context, { table: 'agreement', uid });
    expect(own[0]?.changes).toEqual(changed);
    const other = addAgreement(context);
    expect(
      historyHandlers['history.of'](context, { table: 'agreement', uid: other }).flatMap((one) => one.changes),
    ).toEqual([]);
  });

  it('names the kind of agreement whose settings were changed, and what of them, from the shipped ones on', () => {
    const { context } = aStore();
    const setting = defaultKindSetting('rencana-kerja');
    kinds['agreementKinds.save'](context, { ...setting, urgentDays: 45 });
    const record = 'agreement_kind';
    expect(newest(context).changes).toEqual([{ record, field: 'urgent_days', before: '60', after: '45' }]);
    kinds['agreementKinds.save'](context, { ...setting, urgentDays: 45, milestoneDays: [30], rowVersion: 1 });
    expect(newest(context).changes).toEqual([
      { record, field: 'milestone_days', before: '[180,90,60,30,0]', after: '[30]' },
    ]);
    expect(newest(context).params).toMatchObject({ kind: 'rencana-kerja' });
  });
});
