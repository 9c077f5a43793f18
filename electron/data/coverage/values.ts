import type { CoverageDimension } from '../../../shared/coverage/schema.ts';
import { workSegments } from '../../../shared/coverage/scope.ts';
import { ageBandCodes } from '../../../shared/participants/age-bands.ts';
import type { PeopleFilter } from '../../../shared/participants/schema.ts';
import { segmentCodes } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';
import type { ColumnFilter } from './count.ts';

/** A value of a dimension: its number in the columns, the key and name under which it goes out. */
export interface DimensionValue {
  readonly value: number;
  readonly key: string;
  readonly name: string | null;
}

/** Records that people are counted by; all of a kecamatan list stand in a count, also with nobody in them. */
const records: Partial<Record<CoverageDimension, { readonly sql: string; readonly isWhole: boolean }>> = {
  kecamatan: { sql: 'SELECT id AS value, uid AS key, name FROM kecamatan ORDER BY code', isWhole: true },
  village: {
    sql: `SELECT v.id AS value, v.uid AS key, v.name || ' (' || k.name || ')' AS name
      FROM village v JOIN kecamatan k ON k.id = v.kecamatan_id ORDER BY v.code`,
    isWhole: false,
  },
  unit: { sql: 'SELECT id AS value, uid AS key, name FROM unit ORDER BY name COLLATE NOCASE', isWhole: false },
  category: { sql: 'SELECT id AS value, uid AS key, name FROM category ORDER BY is_vulnerable, id', isWhole: false },
  funding: { sql: 'SELECT id AS value, uid AS key, name FROM funding ORDER BY id', isWhole: false },
};

const coded = (codes: readonly string[]): DimensionValue[] => codes.map((key, value) => ({ value, key, name: null }));

/** `unknown` of an age and no sex are people whose record names none, like a missing kecamatan. */
const codes: Partial<Record<CoverageDimension, readonly DimensionValue[]>> = {
  work: coded(workSegments),
  segment: coded(segmentCodes),
  sex: coded(['none', 'L', 'P']),
  age: coded(ageBandCodes),
};

/** Every value of a dimension in the order of the office's lists, people of none last; `isWhole`: also those with nobody. */
export function valuesOf(
  db: Connection,
  by: CoverageDimension,
): { readonly values: readonly DimensionValue[]; readonly isWhole: boolean } {
  const list = records[by];
  if (!list) return { values: codes[by] ?? [], isWhole: by === 'segment' || by === 'work' };
  const values = db.prepare<[], DimensionValue>(list.sql).all();
  return { values: [...values, { value: 0, key: 'none', name: null }], isWhole: list.isWhole };
}

/** The filters of a question as flags per value. A record that is gone lets nobody through. */
export function columnFilterOf(db: Connection, filter: PeopleFilter): ColumnFilter {
  const wanted: [CoverageDimension, readonly string[]][] = [
    ['kecamatan', filter.kecamatanUids],
    ['village', filter.villageUids],
    ['unit', filter.unitUids],
    ['category', filter.categoryUids],
    ['funding', filter.fundingUids],
    ['segment', filter.segments],
    ['sex', filter.sexes],
    ['age', filter.ages],
  ];
  const flags: ColumnFilter = {};
  for (const [by, keys] of wanted) {
    if (keys.length === 0) continue;
    const { values } = valuesOf(db, by);
    const allowed = new Uint8Array(Math.max(0, ...values.map(({ value }) => value)) + 1);
    for (const { key, value } of values) if (keys.includes(key)) allowed[value] = 1;
    flags[by] = allowed;
  }
  return flags;
}
