import type { Output, Parsed } from '../../../shared/contract.ts';
import { isNpp, normaliseNpp } from '../../../shared/identifiers.ts';
import { unitKindOf } from '../../../shared/import/new-unit.ts';
import { valueKey } from '../../../shared/import/value-key.ts';
import { mostAliases, unitEdit } from '../../../shared/masterdata/schema.ts';
import type { UnitField } from '../../../shared/masterdata/unit-columns.ts';
import { unitKindOfWord, unitStatusOfWord } from '../../../shared/masterdata/unit-words.ts';
import type { UnitRow } from '../../threads/protocol.ts';
import type { DataContext, JobExtras } from '../context.ts';
import { importList, type RowOutcome, type RowRefusal } from './import-list.ts';
import { type RegisteredUnit, type UnitFacts, UnitRegister } from './unit-register.ts';

/**
 * Takes a list of units (name, short name, kind, NPP, other spellings, status) by the rules of imports: an empty cell
 * leaves what is there, a name that is another spelling of a unit means that unit, and what is not certain is refused
 * with its cell: a name that may mean several units or stands twice in the file, a spelling that belongs to another
 * unit, a unit that is no longer in use.
 */
export function importUnits(
  context: DataContext,
  input: Pick<Parsed<'units.import'>, 'isTrial'>,
  extras: JobExtras,
): Promise<Output<'units.import'>> {
  const begin = () => {
    const register = new UnitRegister(context.writer);
    const named = new Set<string>();
    return (row: UnitRow) => takeUnit(register, row, named);
  };
  return importList(context, input, extras, { kind: 'units.imported', begin });
}

function refusal({ columns, ...row }: UnitRow, field: UnitField, code: string, original?: string): RowRefusal {
  const written = original ?? (field === 'aliases' ? row.aliases.join('; ') : row[field]);
  return { column: columns[field] ?? null, field, code, original: written.slice(0, 200) };
}

/** Takes one unit; `named`: the uids of those that this file has named before. */
function takeUnit(register: UnitRegister, row: UnitRow, named: Set<string>): RowOutcome {
  if (row.standing === 'passed-over') return 'skipped';
  if (row.name === '') return refusal(row, 'name', 'unit-name-missing');
  if (row.standing === 'unnumbered') return refusal(row, 'name', 'unit-row-unnumbered');
  const [known, ...others] = register.called(row.name);
  if (others.length > 0) return refusal(row, 'name', 'unit-name-ambiguous');
  // also a row that is refused names its unit: a list read again must change nothing
  if (known && named.has(known.uid)) return refusal(row, 'name', 'unit-twice-in-file');
  if (known) named.add(known.uid);
  const wrong = wrongCell(row) ?? foreignSpelling(register, row, known);
  if (wrong) return wrong;
  const facts = factsOf(row, known);
  if (known && !known.isActive && row.status === '') return refusal(row, 'name', 'unit-inactive');
  const spellings = newSpellings(register, row, known);
  if ((known ? register.spellingsOf(known) : 0) + spellings.length > mostAliases) {
    return refusal(row, 'aliases', 'unit-too-many-aliases');
  }
  if (known && spellings.length === 0 && isSame(known, facts)) return 'same';
  const unit = known ?? register.add(facts);
  if (known && !isSame(known, facts)) register.change(known, facts);
  for (const spelling of spellings) register.addSpelling(unit, spelling);
  named.add(unit.uid);
  return known ? 'changed' : 'new';
}

const { shape } = unitEdit;

/** The first cell that cannot be: an unknown word, a wrong number, a text that is too long. */
function wrongCell(row: UnitRow): RowRefusal | null {
  if (row.kind !== '' && unitKindOfWord(row.kind) === null) return refusal(row, 'kind', 'unit-kind-unknown');
  if (row.status !== '' && unitStatusOfWord(row.status) === null) return refusal(row, 'status', 'unit-status-unknown');
  if (row.npp !== '' && !isNpp(normaliseNpp(row.npp))) return refusal(row, 'npp', 'unit-npp-invalid');
  if (!shape.name.safeParse(row.name).success) return refusal(row, 'name', 'unit-text-too-long');
  if (!shape.shortName.safeParse(row.shortName).success) return refusal(row, 'shortName', 'unit-text-too-long');
  const long = row.aliases.find((alias) => !shape.name.safeParse(alias).success);
  return long === undefined ? null : refusal(row, 'aliases', 'unit-text-too-long', long);
}

/** A spelling of the row that means another unit already. */
function foreignSpelling(register: UnitRegister, row: UnitRow, known: RegisteredUnit | undefined): RowRefusal | null {
  const foreign = row.aliases.find((alias) => register.called(alias).some(({ uid }) => uid !== known?.uid));
  return foreign === undefined ? null : refusal(row, 'aliases', 'unit-alias-taken', foreign);
}

/** The spellings of the row that do not mean the unit yet, each once. */
function newSpellings(register: UnitRegister, row: UnitRow, known: RegisteredUnit | undefined): string[] {
  const own = valueKey('unit', row.name);
  const byKey = new Map(row.aliases.map((alias) => [valueKey('unit', alias), alias]));
  return [...byKey].flatMap(([key, alias]) =>
    key === own || (known && register.isSpellingOf(known, alias)) ? [] : [alias],
  );
}

/** What the unit is once the row is taken: what the row leaves out stays. */
function factsOf(row: UnitRow, known: RegisteredUnit | undefined): UnitFacts {
  return {
    name: known?.name ?? row.name,
    shortName: row.shortName || (known?.shortName ?? null),
    kind: unitKindOfWord(row.kind) ?? known?.kind ?? unitKindOf(row.name),
    npp: normaliseNpp(row.npp) || (known?.npp ?? null),
    isActive: unitStatusOfWord(row.status) ?? known?.isActive ?? true,
  };
}

function isSame(known: RegisteredUnit, facts: UnitFacts): boolean {
  return (
    known.shortName === facts.shortName &&
    known.kind === facts.kind &&
    known.npp === facts.npp &&
    known.isActive === facts.isActive
  );
}
