import type { ColumnReading } from '../column-reading.ts';
import { sendersKeys } from '../layout.ts';
import type { ListKind } from '../list-kind.ts';
import type { ColumnChoice, ImportDefaults } from '../schema.ts';
import { builtInHeads, type BuiltInLayout } from './built-in-heads.ts';
import { headingKey } from '../heading-key.ts';

/** What a known head of table says of its list: the same that is remembered of a list which came before. */
export interface BuiltInProfile {
  readonly name: BuiltInLayout;
  readonly columns: readonly ColumnChoice[];
  readonly dateOrder: 'dmy' | 'mdy';
  readonly defaults: Omit<ImportDefaults, 'startsOn'>;
}

interface Head {
  readonly name: BuiltInLayout;
  readonly keys: readonly string[];
  /** Headings at the end that every edition has. */
  readonly least: number;
  readonly readings: readonly (ColumnReading | null)[];
  readonly withoutKpj: 'registered' | 'not-registered';
}

const heads: readonly Head[] = builtInHeads.map(({ name, columns, later, withoutKpj }) => {
  const all = [...columns, ...later];
  return {
    name,
    keys: all.map(([heading]) => headingKey(heading)),
    least: columns.length,
    readings: all.map(([, reading]) => reading),
    withoutKpj,
  };
});

/**
 * Of the program itself: a form that is filled in for registration has no KPJ column, and names neither office nor
 * category nor who pays.
 */
const defaults: Omit<BuiltInProfile['defaults'], 'withoutKpj'> = {
  unitUid: null,
  unitForMissing: null,
  categoryUid: null,
  fundingUid: null,
  programmes: 3,
  agreementKind: null,
};

/**
 * Recognises a head of table that the program knows by name: all of its headings in their order, however they are spelled,
 * the later ones as far as the edition has them. Columns without a heading may stand anywhere. `null` for every other head.
 */
export function builtInProfileOf(kind: ListKind, captions: readonly string[]): BuiltInProfile | null {
  if (kind !== 'participants') return null;
  const filled = sendersKeys(captions).flatMap((key, column) => (key === '' ? [] : [{ key, column }]));
  const head = heads.find(
    ({ keys, least }) =>
      filled.length >= least && filled.length <= keys.length && filled.every(({ key }, at) => key === keys[at]),
  );
  if (!head) return null;
  const columns = filled.flatMap(({ column }, at) => {
    const reading = head.readings[at] ?? null;
    return reading === null ? [] : [{ column, reading, carryDown: false }];
  });
  return { name: head.name, columns, dateOrder: 'dmy', defaults: { ...defaults, withoutKpj: head.withoutKpj } };
}
