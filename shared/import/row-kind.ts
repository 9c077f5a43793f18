/** What a row of the sheet is. Only `data` is ever imported. */
export const rowKinds = ['data', 'blank', 'numbering', 'total', 'signature', 'title', 'repeated-header'] as const;

export type RowKind = (typeof rowKinds)[number];
