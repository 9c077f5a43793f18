import { expect, it } from 'vitest';
import { agreementHandlers } from '../../electron/data/agreements/handlers.ts';
import { saveAgreements } from '../../electron/data/import/agreements/commit.ts';
import { knownAgreements } from '../../electron/data/import/agreements/known-agreements.ts';
import type { ListedTerm } from '../../electron/data/import/agreements/listed-term.ts';
import { openAgreementStaging } from '../../electron/data/import/agreements/staging.ts';
import { errors } from '../../shared/texts/id/errors.ts';
import { fillIn } from '../../shared/texts/fill-in.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { aStore } from '../support/data/store.ts';

it('a contradiction that no preview marked is refused with its row and number, and nothing is kept', async () => {
  const { context } = aStore();
  const { writer, actions } = context;
  const uid = addAgreement(context, { numberFirst: 'N/1/2025', startsOn: '2025-02-01', endsOn: '2027-01-31' });
  const { rowVersion } = agreementHandlers['agreements.get'](context, { uid });
  const early = { uid, rowVersion, endedEarlyOn: '2026-01-01', note: null };
  agreementHandlers['agreements.endEarly'](context, early);
  const [known = null] = knownAgreements(writer);
  const values = { numberFirst: 'N/1/2025', title: 'Perlindungan', termStart: '2026-06-01' };
  const moved: ListedTerm = {
    mapped: { row: 7, kind: 'data', values, problems: [], repairs: [], isRefused: false },
    problems: [],
    outcome: 'changed',
    identity: null,
    known,
    node: uid,
    renews: null,
    above: null,
    changes: [{ column: 'starts_on', before: '2025-02-01', after: '2026-06-01' }],
  };
  openAgreementStaging(writer, 1).addAll([moved], () => '');
  const action = actions.begin({ kind: 'import.committed', params: {}, topics: ['agreements'] });
  const extras = { progress: () => undefined, signal: new AbortController().signal };
  const details = { sheet: 'Daftar', row: 7, number: 'N/1/2025', reason: 'starts-after-end', field: 'startsOn' };
  await expect(saveAgreements(context, null, extras, 1, { sheets: ['Daftar'] })).rejects.toMatchObject({
    code: 'import-contradicts',
    details,
  });
  action.abandon();
  expect(agreementHandlers['agreements.get'](context, { uid }).startsOn).toBe('2025-02-01');
  expect(fillIn(errors['import-contradicts'], details)).toMatch(/^Baris 7 lembar “Daftar” \(N\/1\/2025\) bertentangan/);
});
