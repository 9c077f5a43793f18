import { describe, expect, it } from 'vitest';
import { actionHandlers } from '../../electron/data/history.ts';
import { unitHandlers } from '../../electron/data/masterdata/units.ts';
import { findParticipant } from '../../electron/data/participants/find.ts';
import { participationHandlers } from '../../electron/data/participants/participations.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { codeOfPromise } from '../support/coded.ts';
import { aParticipation, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aJob, aStore } from '../support/data/store.ts';

const undoLast = (context: DataContext) => actionHandlers['actions.undoLast'](context, {}, aJob().extras);

function saveUnit(context: DataContext, name: string): string {
  const form = { name, shortName: null, kind: 'opd', npp: null, isActive: true, aliases: [] } as const;
  return unitHandlers['units.save'](context, { uid: null, rowVersion: null, ...form, aliases: [] }).uid;
}

/** A person whose spell was in a unit, was moved out of it, and whose unit is gone since. */
function aMoveOutOfARemovedUnit() {
  const { context } = aStore();
  const unitUid = saveUnit(context, 'Dinas Lama');
  const person = savedParticipant(context);
  const uid = savedParticipation(context, person, { unitUid });
  const moved = { ...aParticipation(context, person, { unitUid: null }), uid, rowVersion: 1 };
  const { action } = participationHandlers['participations.save'](context, moved);
  unitHandlers['units.remove'](context, { uid: unitUid });
  return { context, person, action };
}

describe('taking back a change whose unit is gone', () => {
  it('is a conflict, and nothing changes', async () => {
    const { context, person, action } = aMoveOutOfARemovedUnit();
    expect(await codeOfPromise(actionHandlers['actions.undo'](context, { uid: action }, aJob().extras))).toBe(
      'undo-conflict',
    );
    expect(findParticipant(context, person).participations[0]?.unitName).toBeNull();
  });

  it('never leads to a unit that was made since', async () => {
    const { context, person, action } = aMoveOutOfARemovedUnit();
    saveUnit(context, 'Dinas Baru');
    expect(await codeOfPromise(actionHandlers['actions.undo'](context, { uid: action }, aJob().extras))).toBe(
      'undo-conflict',
    );
    expect(findParticipant(context, person).participations[0]?.unitName).toBeNull();
  });
});

describe('Ctrl-Z', () => {
  it('goes on behind a report that was written, which changed nothing in the register', async () => {
    const { context } = aStore();
    saveUnit(context, 'Dinas Lama');
    const meta = { kind: 'report.written', params: { file: 'laporan.xlsx' }, topics: [], isUndoable: false } as const;
    context.actions.run(meta, () => ({}));
    expect((await undoLast(context)).undid.params).toEqual({ name: 'Dinas Lama' });
    expect(unitHandlers['units.list'](context)).toEqual([]);
  });

  it('has nothing to take back after the start of the office', async () => {
    const { context } = aStore();
    expect(await codeOfPromise(undoLast(context))).toBe('nothing-to-undo');
  });
});
