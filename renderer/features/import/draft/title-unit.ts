import { unitKindOf } from '../../../../shared/import/new-unit.ts';
import type { ImportPreview } from '../../../../shared/import/schema.ts';
import { call } from '../../../lib/client.ts';
import { say } from '../../../lib/texts.ts';
import { sayDone } from '../../../lib/use-action.ts';
import { changeChoices, type Draft, importDraft } from './draft.ts';

/** Rows of a preview whose participation begins without a unit. */
export function rowsWithoutUnit({ groups }: ImportPreview): number {
  return groups.reduce((sum, { code, rows }) => (code === 'unit-missing' ? sum + rows : sum), 0);
}

/** The office that the title names, when it can be the unit of rows that have none. */
export function proposedUnit({ titleUnit, defaults, preview }: Draft): string | null {
  return preview && defaults.unitUid === null && rowsWithoutUnit(preview) > 0 ? titleUnit : null;
}

/**
 * Makes the office of the title the unit of the rows without one, and adds it when the register lacks it. Whether the
 * rows have to be read again.
 */
export async function takeTitleUnit(): Promise<boolean> {
  const draft = importDraft.get();
  const name = draft?.takesTitleUnit ? proposedUnit(draft) : null;
  if (name === null) return false;
  const unitUid = (await unitNamed(name)) ?? (await addUnit(name));
  changeChoices(({ defaults }) => ({ defaults: { ...defaults, unitUid } }));
  return true;
}

async function unitNamed(name: string): Promise<string | undefined> {
  const units = await call('units.list', {});
  return units.find((unit) => unit.isActive && unit.name.toLowerCase() === name.toLowerCase())?.uid;
}

async function addUnit(name: string): Promise<string> {
  const record = { shortName: null, kind: unitKindOf(name), npp: null, isActive: true, aliases: [] };
  const saved = await call('units.save', { uid: null, rowVersion: null, name, ...record });
  sayDone(saved, say('imports.values.unitAdded', { name }));
  return saved.uid;
}
