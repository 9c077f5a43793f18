import { type TitleUnit, unitKindOf } from '../../../../shared/import/new-unit.ts';
import type { ImportPreview } from '../../../../shared/import/schema.ts';
import { unitCalled } from '../../../../shared/import/title-defaults.ts';
import { call } from '../../../lib/client.ts';
import { say } from '../../../lib/texts.ts';
import { sayDone } from '../../../lib/use-action.ts';
import { changeChoices, type Draft, importDraft } from './draft.ts';
import { readPreview } from './work.ts';

/** Rows of a preview whose participation begins without a unit. */
function rowsWithoutUnit({ groups }: ImportPreview): number {
  return groups.reduce((sum, { code, rows }) => (code === 'unit-missing' ? sum + rows : sum), 0);
}

/** The office that the title names, with the rows that have no unit but for it; null when there is nothing to propose. */
export function proposedUnit({
  titleUnit,
  defaults,
  preview,
  givenUnit,
}: Draft): (TitleUnit & { rows: number }) | null {
  if (!preview || titleUnit === null || defaults.unitUid !== null) return null;
  const rows = rowsWithoutUnit(preview) + (defaults.unitForMissing === null ? 0 : givenUnit);
  return rows > 0 ? { ...titleUnit, rows } : null;
}

/**
 * Makes the office of the title the unit of the rows without one, adds it when the register lacks it, and reads the rows
 * again. Whether a preview is there now.
 */
export async function takeTitleUnit(): Promise<boolean> {
  const draft = importDraft.get();
  const unit = draft?.takesTitleUnit ? proposedUnit(draft) : null;
  if (!draft || unit === null || draft.defaults.unitForMissing !== null) return true;
  const unitForMissing = (await unitNamed(unit.name)) ?? (await addUnit(unit.name));
  // another file may have taken the place of this one meanwhile
  if (importDraft.get()?.file.token !== draft.file.token) return false;
  changeChoices(({ defaults }) => ({ defaults: { ...defaults, unitForMissing }, givenUnit: unit.rows }));
  return readPreview();
}

/** Agrees to the office of the title, or leaves its rows without unit; what was read with it is read again. */
export function chooseTitleUnit(takesTitleUnit: boolean): void {
  const wasTaken = importDraft.get()?.defaults.unitForMissing !== null;
  importDraft.set((draft) => draft && { ...draft, takesTitleUnit, isTouched: true });
  if (takesTitleUnit || !wasTaken) return;
  changeChoices(({ defaults }) => ({ defaults: { ...defaults, unitForMissing: null }, givenUnit: 0 }));
  void readPreview();
}

async function unitNamed(name: string): Promise<string | undefined> {
  const units = await call('units.list', {});
  return unitCalled(
    name,
    units.filter(({ isActive }) => isActive),
  )?.uid;
}

async function addUnit(name: string): Promise<string> {
  const record = { shortName: null, kind: unitKindOf(name), npp: null, isActive: true, aliases: [] };
  const saved = await call('units.save', { uid: null, rowVersion: null, name, ...record });
  sayDone(saved, say('imports.values.unitAdded', { name }));
  return saved.uid;
}
