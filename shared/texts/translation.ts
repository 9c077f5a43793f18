/**
 * The shape another language must have: every key of the source, each a text. Indonesian has one plural form
 * (`rows_other`); another language must also give `rows_one`.
 */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> } & {
  readonly [K in keyof T & string as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

/** Every key of a catalogue as `feature.part.key`; plural keys without their ending. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? (K extends `${infer Base}_other` ? Base : K) : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
