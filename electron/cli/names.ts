import { unitKindOf } from '../../shared/import/new-unit.ts';
import { unitCalled } from '../../shared/import/title-defaults.ts';
import { valueKey } from '../../shared/import/value-key.ts';
import { fail } from '../../shared/result.ts';
import type { Session } from './session.ts';

/** Adds a unit, its kind by its name as the wizard does; answers its uid. */
export async function addUnit({ call }: Session, name: string): Promise<string> {
  const unit = { name, shortName: null, kind: unitKindOf(name), npp: null, isActive: true, aliases: [] as string[] };
  return (await call('units.save', { uid: null, rowVersion: null, ...unit })).uid;
}

/** The uid of a unit that must be there; `unit-unknown` otherwise. */
export async function knownUnit(session: Session, name: string | undefined): Promise<string | null> {
  return name === undefined ? null : ((await findUnit(session, name)) ?? fail('unit-unknown', { name }));
}

/** The uid of a unit by its name, its short one or another spelling of it. */
export async function findUnit({ call }: Session, name: string): Promise<string | undefined> {
  return unitCalled(name, await call('units.list', {}))?.uid;
}

/** The uid of a category by its code or name; `category-unknown` names the ones there are. */
export async function categoryNamed({ call }: Session, text: string | undefined): Promise<string | null> {
  if (text === undefined) return null;
  const all = await call('categories.list', {});
  const known = all.find(
    ({ code, name }) => code === text || valueKey('category', name) === valueKey('category', text),
  );
  return known?.uid ?? fail('category-unknown', { name: text, known: all.map(({ code }) => code).join(', ') });
}

/** The uid of a funding source by its code or name; `funding-unknown` names the ones there are. */
export async function fundingNamed({ call }: Session, text: string | undefined): Promise<string | null> {
  if (text === undefined) return null;
  const all = await call('fundings.list', {});
  const known = all.find(({ code, name }) => code === text || valueKey('funding', name) === valueKey('funding', text));
  return known?.uid ?? fail('funding-unknown', { name: text, known: all.map(({ code }) => code).join(', ') });
}
