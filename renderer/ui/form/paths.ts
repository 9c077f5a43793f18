type Plain = string | number | boolean | null | undefined;

/** Values while they are being filled in: every single one may still be empty. */
export type Draft<T> = T extends Plain | readonly unknown[] ? T | null : { [K in keyof T]: Draft<T[K]> };

/** Every field of a form's values as a path: `title`, `firstParty.signer`. Lists are one field. */
export type FieldPath<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends Plain | readonly unknown[]
    ? K
    : K | `${K}.${FieldPath<NonNullable<T[K]>>}`;
}[keyof T & string];

/** The value at a path. */
export type ValueAt<T, P extends string> = P extends keyof T
  ? T[P]
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? ValueAt<NonNullable<T[Head]>, Rest>
      : never
    : never;

/** Reads the value at a path. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), values);
}

/** A copy with another value at a path; everything off the path is shared. */
export function withValueAt<T>(values: T, path: string, value: unknown): T {
  const [name = '', ...rest] = path.split('.');
  const record: Record<string, unknown> = isRecord(values) ? values : {};
  const next = rest.length === 0 ? value : withValueAt(record[name], rest.join('.'), value);
  return { ...record, [name]: next } as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
