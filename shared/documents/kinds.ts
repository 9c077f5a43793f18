/** Letters and drafts that are written from an agreement's record. */
export const documentKinds = ['renewal-letter', 'agreement', 'addendum'] as const;
export type DocumentKind = (typeof documentKinds)[number];
