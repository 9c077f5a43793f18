import type { MappedRow } from '../../../shared/import/mapped-row.ts';
import type { Outcome } from '../../../shared/import/schema.ts';
import type { Connection } from '../connection.ts';
import { newUid } from '../uid.ts';
import type { Statement } from 'better-sqlite3';
import { type PersonRow, personColumns, type SpellValues } from './person-row.ts';
import { createProblemWriter, dropStaged, problemTable, type StagedProblem } from './staged-problems.ts';
import { createTally, type Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/**
 * What a preview holds: temporary tables of the writing connection, never in the store's own file. Rows that change
 * nothing and carry no problem are only counted.
 */
const tables = `
${dropStaged}
CREATE TEMP TABLE staged (
  id INTEGER PRIMARY KEY, place INTEGER NOT NULL, outcome TEXT NOT NULL,
  participant_id INTEGER, participant_uid TEXT, spell_id INTEGER, spell_uid TEXT,
  ${personColumns.join(', ')}, search_text TEXT, problems INTEGER,
  segment TEXT, category_id INTEGER, unit_id INTEGER, funding_id INTEGER, programmes INTEGER, wage INTEGER, kpj TEXT,
  position TEXT, workplace TEXT, starts_on TEXT, ends_on TEXT, changes TEXT, repairs TEXT, kind TEXT
);
${problemTable}
`;

const spellColumns = [
  'segment',
  'category_id',
  'unit_id',
  'funding_id',
  'programmes',
  'wage',
  'kpj',
  'position',
  'workplace',
  'starts_on',
  'ends_on',
] as const satisfies readonly (keyof SpellValues)[];

export interface StagedRow {
  readonly mapped: MappedRow;
  readonly outcome: Outcome;
  readonly person: PersonRow | null;
  /** What the row states, in names for the screen; `verdict.begins` is what is written. */
  readonly spell: SpellValues | null;
  readonly verdict: Verdict | null;
  readonly searchText: string | null;
  readonly problemBits: number;
  readonly problems: readonly StagedProblem[];
}

export interface Staging {
  add(row: StagedRow): void;
  readonly tally: Tally;
}

/** Columns of `staged` in the order of {@link valuesOf}. */
const allColumns: readonly string[] = [
  'place',
  'outcome',
  'participant_id',
  'participant_uid',
  'spell_id',
  'spell_uid',
  ...personColumns,
  'search_text',
  'problems',
  ...spellColumns,
  'changes',
  'repairs',
  'kind',
];
type Value = string | number | null;

/** The values of a row in the order of {@link allColumns}; written out, because naming columns costs more than reading them. */
function valuesOf({ mapped, outcome, person, spell, verdict, searchText, problemBits }: StagedRow): Value[] {
  const told = verdict?.begins ?? spell;
  return [
    mapped.row,
    outcome,
    verdict?.person?.id ?? null,
    verdict?.person?.uid ?? (outcome === 'new' ? newUid() : null),
    verdict?.spell?.id ?? null,
    verdict?.begins ? newUid() : null,
    // A refused row is still told by its NIK and name.
    person ? person.nik : (mapped.values.nik ?? null),
    person ? person.name : (mapped.values.name ?? null),
    person && person.family_card,
    person && person.titles_before,
    person && person.titles_after,
    person && person.birth_place,
    person && person.birth_date,
    person && person.sex,
    person && person.mother_name,
    person && person.address,
    person && person.rt,
    person && person.rw,
    person && person.kecamatan_id,
    person && person.village_id,
    person && person.village_text,
    person && person.phone,
    person && person.email,
    person && person.nip,
    searchText,
    problemBits,
    told && told.segment,
    told && told.category_id,
    told && told.unit_id,
    told && told.funding_id,
    told && told.programmes,
    told && told.wage,
    told && told.kpj,
    told && told.position,
    told && told.workplace,
    told && told.starts_on,
    told && told.ends_on,
    verdict && verdict.changes.length > 0 ? JSON.stringify(verdict.changes) : null,
    mapped.repairs.length > 0 ? JSON.stringify(mapped.repairs) : null,
    mapped.kind === 'data' ? null : mapped.kind,
  ];
}

/** Patterns of filled columns that are kept ready; a list has a handful, a hostile one any number. */
const mostStatements = 200;

/**
 * Inserts a row with a statement for just the columns it fills: binding is the dearest part of staging, and a list
 * fills half of the columns, the same ones in nearly every row.
 */
function createRowWriter(db: Connection): (values: readonly Value[]) => void {
  const statements = new Map<number, Statement>();
  return (values) => {
    // One bit for each column: there are fewer than the 53 that a number holds.
    let pattern = 0;
    const bound: Value[] = [];
    for (const value of values) {
      pattern *= 2;
      if (value === null) continue;
      pattern += 1;
      bound.push(value);
    }
    let statement = statements.get(pattern);
    if (statement === undefined) {
      if (statements.size >= mostStatements) statements.clear();
      const columns = allColumns.filter((_, index) => values[index] !== null);
      const marks = columns.map(() => '?').join(', ');
      statement = db.prepare(`INSERT INTO temp.staged (${columns.join(', ')}) VALUES (${marks})`);
      statements.set(pattern, statement);
    }
    // As arguments: a row of 24 values taken out of an array costs 17 us instead of 14.
    statement.run(...bound);
  };
}

/** Empties the staging tables and makes a writer to them. Call `add` inside a transaction. */
export function openStaging(db: Connection, sheets: number): Staging {
  db.exec(tables);
  const writeRow = createRowWriter(db);
  const writeProblems = createProblemWriter(db);
  const tally = createTally(sheets);
  return {
    tally,
    add(row) {
      const isKept = row.outcome !== 'same' || row.problems.length > 0;
      tally.add(row.mapped, row.outcome, isKept);
      if (row.outcome === 'new' || row.outcome === 'changed') {
        if (row.verdict?.begins) tally.spells.begin += 1;
        else if (row.outcome === 'new') tally.spells.none += 1;
      }
      writeProblems(row.mapped.row, row.problems);
      if (isKept) writeRow(valuesOf(row));
    },
  };
}
