import { segmentCodes } from '../../../shared/segments.ts';
import type { Connection } from '../connection.ts';

/** Whom a spell is of and what it says, one number each: everything that a count of covered people asks of the register. */
export interface SpellColumns {
  /** Spells that are registered at the insurer, those of one person side by side. */
  readonly length: number;
  readonly person: Int32Array;
  /** Days as 20261122; a spell without an end ends on {@link openEnd}. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Row ids; 0 is none. */
  readonly unit: Int32Array;
  readonly category: Int32Array;
  readonly funding: Int32Array;
  /** Place in `segmentCodes`, and of its kind of work in `workSegments`. */
  readonly segment: Uint8Array;
  readonly work: Uint8Array;
  /** Of the person, repeated at each spell: faster to walk than a second table. */
  readonly kecamatan: Int32Array;
  readonly village: Int32Array;
  /** 0 unknown, 1 L, 2 P. */
  readonly sex: Uint8Array;
  /** 0 unknown. */
  readonly born: Int32Array;
  /** {@link openEnd} for the living. */
  readonly died: Int32Array;
}

/** After every day. */
export const openEnd = 99_999_999;

const asNumber = (column: string) => `CAST(replace(${column}, '-', '') AS INTEGER)`;

const read = `
SELECT s.participant_id, ${asNumber('s.starts_on')}, coalesce(${asNumber('s.ends_on')}, ${openEnd}),
  coalesce(s.unit_id, 0), s.category_id, coalesce(s.funding_id, 0), s.segment,
  coalesce(p.kecamatan_id, 0), coalesce(p.village_id, 0), CASE p.sex WHEN 'L' THEN 1 WHEN 'P' THEN 2 ELSE 0 END,
  coalesce(${asNumber('p.birth_date')}, 0), coalesce(${asNumber('p.died_on')}, ${openEnd})
FROM participation s CROSS JOIN participant p ON p.id = s.participant_id
WHERE s.programmes <> 0 AND s.participant_id BETWEEN ? AND ?
ORDER BY s.participant_id`;

type Row = [number, number, number, number, number, number, string, number, number, number, number, number];

/** People read between two looks at the messages: some hundredths of a second. */
const slice = 5_000;

function emptyColumns(size: number) {
  return {
    person: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    unit: new Int32Array(size),
    category: new Int32Array(size),
    funding: new Int32Array(size),
    segment: new Uint8Array(size),
    work: new Uint8Array(size),
    kecamatan: new Int32Array(size),
    village: new Int32Array(size),
    sex: new Uint8Array(size),
    born: new Int32Array(size),
    died: new Int32Array(size),
  };
}

/** Reads the register into columns, yielding between slices of people. */
export function* readColumns(db: Connection): Generator<void, SpellColumns> {
  const numberOf = (text: string) => db.prepare<[], number | null>(text).pluck().get() ?? 0;
  const columns = emptyColumns(numberOf('SELECT count(*) FROM participation'));
  const lastId = numberOf('SELECT max(participant_id) FROM participation');
  const statement = db.prepare<[number, number], Row>(read).raw();
  const segments = new Map<string, number>(segmentCodes.map((code, place) => [code, place]));
  let at = 0;
  for (let from = 1; from <= lastId; from += slice) {
    for (const row of statement.iterate(from, from + slice - 1)) {
      columns.person[at] = row[0];
      columns.starts[at] = row[1];
      columns.ends[at] = row[2];
      columns.unit[at] = row[3];
      columns.category[at] = row[4];
      columns.funding[at] = row[5];
      columns.segment[at] = segments.get(row[6]) ?? 0;
      columns.work[at] = row[6] === 'bpu' ? 1 : 0;
      columns.kecamatan[at] = row[7];
      columns.village[at] = row[8];
      columns.sex[at] = row[9];
      columns.born[at] = row[10];
      columns.died[at] = row[11];
      at += 1;
    }
    yield;
  }
  return { ...columns, length: at };
}
