import { describe, expect, it } from 'vitest';
import { checkHandlers } from '../../electron/data/check.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { officialHandlers } from '../../electron/data/masterdata/lists.ts';
import { insertRecord } from '../../electron/data/records.ts';
import { addAgreement } from '../support/data/agreements.ts';
import { addParticipant } from '../support/data/participants.ts';
import { aJob, aStore } from '../support/data/store.ts';

async function findings(context: DataContext): Promise<Record<string, number>> {
  const answer = await checkHandlers['store.check'](context, {}, aJob().extras);
  return Object.fromEntries(answer.findings.map(({ code, count }) => [code, count]));
}

/** Writes as somebody with another program would: past actions and triggers. */
function byAnotherProgram({ writer }: DataContext, sql: string): void {
  const triggers = writer
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) writer.exec(`DROP TRIGGER ${name}`);
  writer.pragma('foreign_keys = OFF');
  writer.exec(sql);
  writer.pragma('foreign_keys = ON');
  for (const trigger of triggers) writer.exec(trigger.sql);
}

describe('the check of the store', () => {
  it('finds nothing in a sound one, and counts its rows', async () => {
    const { context } = aStore();
    addAgreement(context);
    const job = aJob();
    const { findings: found, rows } = await checkHandlers['store.check'](context, {}, job.extras);
    expect(found).toEqual([]);
    expect(rows).toMatchObject({ agreement: 1, agreement_step: 6, kecamatan: 24, participant: 0 });
    expect(job.progress.at(-1)).toMatchObject({ phase: 'checking' });
    expect(job.progress.at(-1)!.done).toBe(job.progress.at(-1)!.total);
  });

  it('finds a changed entry of the history, and every link after it', async () => {
    const { context } = aStore();
    addAgreement(context);
    addAgreement(context);
    byAnotherProgram(context, `UPDATE action SET who = 'Orang lain' WHERE id = 2`);
    expect(await findings(context)).toEqual({ 'history-broken': 1 });
    byAnotherProgram(context, `DELETE FROM change WHERE action_id = 2; DELETE FROM action WHERE id = 2`);
    expect(await findings(context)).toEqual({ 'history-broken': 1 });
  });

  it.each([`session = 'x'`, 'is_undoable = 0', 'undoes_id = 1', `inserted_digest = '0-0'`])(
    'finds an entry whose %s was written',
    async (assignment) => {
      const { context } = aStore();
      addAgreement(context);
      byAnotherProgram(context, `UPDATE action SET ${assignment} WHERE id = 2`);
      expect(await findings(context)).toMatchObject({ 'history-broken': 1 });
    },
  );

  it('finds an issued report whose figures were changed', async () => {
    const { context } = aStore();
    context.actions.run({ kind: 'report.written', topics: [], isUndoable: false }, () => {
      const file = { file: 'A.xlsx', rows: 3, bytes: 9, sha256: 'x', at: '2026-11-22', who: 'Operator 1' };
      const issue = { layout: 'A', period: '2026-T3', as_of: '2026-09-30', filters: '{}', ...file };
      return { uid: insertRecord(context.writer, 'report_issue', issue) };
    });
    expect(await findings(context)).toEqual({});
    byAnotherProgram(context, 'UPDATE report_issue SET rows = 30');
    expect(await findings(context)).toEqual({ 'record-differs-from-history': 1 });
  });

  it('finds an image that was rewritten', async () => {
    const { context } = aStore();
    addAgreement(context);
    byAnotherProgram(
      context,
      `UPDATE change SET after = json_set(after, '$.title', 'Lain') WHERE table_name = 'agreement'`,
    );
    expect(await findings(context)).toEqual({ 'history-broken': 1, 'record-differs-from-history': 1 });
  });

  it('finds a record that was changed outside the program', async () => {
    const { context } = aStore();
    addAgreement(context);
    byAnotherProgram(context, `UPDATE agreement SET ends_on = '2030-01-01'`);
    expect(await findings(context)).toEqual({ 'record-differs-from-history': 1 });
  });

  it('finds a reference into nothing', async () => {
    const { context } = aStore();
    addParticipant(context, { search_text: 'x' });
    byAnotherProgram(context, 'UPDATE participation SET category_id = 999');
    expect(await findings(context)).toMatchObject({ 'reference-broken': 1 });
  });

  it('finds what no longer follows from a record', async () => {
    const { context } = aStore();
    addParticipant(context, { name: 'Budi', nik: '720101', search_text: 'lain sekali' });
    expect(await findings(context)).toEqual({ 'problems-outdated': 1, 'search-text-outdated': 1 });
  });

  it('accepts what the program itself changed and took off a list', async () => {
    const { context } = aStore();
    const [head] = officialHandlers['officials.list'](context);
    officialHandlers['officials.save'](context, { ...head!, rank: 'Pembina' });
    officialHandlers['officials.remove'](context, { uid: head!.uid });
    expect(await findings(context)).toEqual({});
  });
});
