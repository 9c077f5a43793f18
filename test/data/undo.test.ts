import { describe, expect, it } from 'vitest';
import { actionHandlers } from '../../electron/data/history.ts';
import { unitHandlers } from '../../electron/data/masterdata/units.ts';
import { findParticipant } from '../../electron/data/participants/find.ts';
import { participationHandlers } from '../../electron/data/participants/participations.ts';
import type { DataContext } from '../../electron/data/context.ts';
import { codeOf } from '../support/coded.ts';
import { aParticipation, savedParticipant, savedParticipation } from '../support/data/participant-forms.ts';
import { aStore } from '../support/data/store.ts';

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
  it('is a conflict, and nothing changes', () => {
    const { context, person, action } = aMoveOutOfARemovedUnit();
    expect(codeOf(() => actionHandlers['actions.undo'](context, { uid: action }))).toBe('undo-conflict');
    expect(findParticipant(context, person).participations[0]?.unitName).toBeNull();
  });

  it('never leads to a unit that was made since', () => {
    const { context, person, action } = aMoveOutOfARemovedUnit();
    saveUnit(context, 'Dinas Baru');
    expect(codeOf(() => actionHandlers['actions.undo'](context, { uid: action }))).toBe('undo-conflict');
    expect(findParticipant(context, person).participations[0]?.unitName).toBeNull();
  });
});

describe('Ctrl-Z', () => {
  it('does not jump over a report that was written', () => {
    const { context } = aStore();
    saveUnit(context, 'Dinas Lama');
    const meta = { kind: 'report.written', params: { file: 'laporan.xlsx' }, topics: [], isUndoable: false } as const;
    context.actions.run(meta, () => ({}));
    expect(codeOf(() => actionHandlers['actions.undoLast'](context))).toBe('undo-of-report');
    saveUnit(context, 'Dinas Baru');
    expect(actionHandlers['actions.undoLast'](context).undid.params).toEqual({ name: 'Dinas Baru' });
    expect(unitHandlers['units.list'](context).map(({ name }) => name)).toContain('Dinas Lama');
  });

  it('has nothing to take back after the start of the office', () => {
    const { context } = aStore();
    expect(codeOf(() => actionHandlers['actions.undoLast'](context))).toBe('nothing-to-undo');
  });
});
