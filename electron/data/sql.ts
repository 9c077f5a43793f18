import type { SqlValue } from './records.ts';

/** A piece of SQL with its values: pieces nest, values are always bound, never written into the text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Builds a piece of SQL from a template: `sql\`name = ${name} AND ${other}\`` binds `name` and nests `other`. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (part !== null && typeof part === 'object') {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values };
}

/** Conditions that must all hold; none is always true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1` : joined(conditions, ' AND ');
}

/** Conditions of which one must hold; none is never true. */
export function anyOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`0`;
  const { text, values } = joined(conditions, ' OR ');
  return { text: `(${text})`, values };
}

/** `?, ?, ?` for a list of values; an empty list matches nothing in `IN ()`. */
export function list(values: readonly SqlValue[]): Sql {
  return { text: values.map(() => '?').join(', '), values };
}

/** A name from our own code (a column, a direction); never from input. */
export function raw(text: string): Sql {
  return { text, values: [] };
}

function joined(pieces: readonly Sql[], separator: string): Sql {
  return { text: pieces.map(({ text }) => text).join(separator), values: pieces.flatMap(({ values }) => values) };
}
