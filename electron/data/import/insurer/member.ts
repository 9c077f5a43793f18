import type { ImportField, PersonValues } from '../../../../shared/import/fields.ts';

/** What the insurer's list states of a member, as columns of `insurer_member`. */
export interface MemberValues {
  readonly nik: string | null;
  readonly kpj: string | null;
  readonly name: string | null;
  readonly birth_date: string | null;
  readonly status: 'active' | 'inactive' | null;
  /** First month without membership, `YYYY-MM`. */
  readonly inactive_from: string | null;
  readonly wage: number | null;
  readonly programmes: number | null;
  readonly segment: string | null;
  /** As written; it is not looked for in the register. */
  readonly unit: string | null;
}

/** Columns with the field of a list that fills them. Who somebody is, an empty cell does not take away. */
const fieldOf = {
  nik: 'nik',
  kpj: 'kpj',
  name: 'name',
  birth_date: 'birthDate',
  status: 'memberStatus',
  inactive_from: 'inactiveFrom',
  wage: 'wage',
  programmes: 'programmes',
  segment: 'segment',
  unit: 'unit',
} as const satisfies Readonly<Record<keyof MemberValues, ImportField>>;

export const memberColumns = Object.keys(fieldOf) as (keyof MemberValues)[];
const identity: ReadonlySet<keyof MemberValues> = new Set(['nik', 'kpj', 'name', 'birth_date']);

/** A member whom the list of the month has already. */
export interface KeptMember extends MemberValues {
  /** The same in every row of the member. */
  readonly member: string;
}

/**
 * What a row makes of a member: a column that the list lacks, or a cell that could not be read, leaves what is kept; an
 * empty cell empties it, except who somebody is (a month of leaving that is empty again means that nobody has left).
 */
export function memberFrom(
  values: PersonValues,
  unread: ReadonlySet<string>,
  kept: MemberValues | undefined,
): MemberValues {
  const valueOf = (column: keyof MemberValues) => {
    const field = fieldOf[column];
    const value = values[field];
    const isSilent = value === undefined || (value === null && (identity.has(column) || unread.has(field)));
    return isSilent ? (kept?.[column] ?? null) : value;
  };
  return Object.fromEntries(memberColumns.map((column) => [column, valueOf(column)])) as unknown as MemberValues;
}
