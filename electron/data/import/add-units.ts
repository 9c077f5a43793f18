import type { Output, Parsed } from '../../../shared/contract.ts';
import { unitKindOf } from '../../../shared/import/new-unit.ts';
import { mayBeOfOneRegency, officeOf, valueKey } from '../../../shared/import/value-key.ts';
import { fail } from '../../../shared/result.ts';
import type { DataContext } from '../context.ts';
import type { Connection } from '../connection.ts';
import { insertRecord, isTaken } from '../records.ts';

/** The offices that are known: the regencies that are named with each, empty for one that names none. */
function knownOffices(db: Connection): Map<string, string[]> {
  const names = db
    .prepare<[], string>(`SELECT name FROM unit UNION ALL SELECT value FROM alias WHERE target = 'unit'`)
    .pluck()
    .all();
  const offices = names.map((name) => officeOf(valueKey('unit', name)));
  const groups = Map.groupBy(offices, ({ office }) => office);
  return new Map([...groups].map(([office, all]) => [office, all.map(({ regency }) => regency)]));
}

/**
 * Adds the units of a list that nobody knows, as one change that is undone as one. Two spellings of the same name make
 * one unit, and one that is there already is left as it is; `name-taken` when nothing is left to add. They stay when the
 * import is taken back: other people may stand in them by then.
 */
export function addUnits(
  { writer, actions }: DataContext,
  { names }: Parsed<'import.addUnits'>,
): Output<'import.addUnits'> {
  const known = knownOffices(writer);
  const wanted = names.filter((name) => {
    const { office, regency } = officeOf(valueKey('unit', name));
    const regencies = known.get(office) ?? [];
    if (office === '' || regencies.some((one) => mayBeOfOneRegency(one, regency))) return false;
    known.set(office, [...regencies, regency]);
    return true;
  });
  const [first] = wanted;
  if (first === undefined) return fail('name-taken');
  const meta =
    wanted.length === 1
      ? ({ kind: 'unit.saved', params: { name: first } } as const)
      : ({ kind: 'units.added', params: { count: wanted.length } } as const);
  try {
    return actions.run({ ...meta, topics: ['masterdata', 'participants'] }, () => {
      for (const name of wanted) {
        insertRecord(writer, 'unit', { name, short_name: null, kind: unitKindOf(name), npp: null, is_active: 1 });
      }
      return { added: wanted.length };
    });
  } catch (error) {
    if (isTaken(error, 'unit_name') || isTaken(error, 'unit.name')) fail('name-taken');
    throw error;
  }
}
