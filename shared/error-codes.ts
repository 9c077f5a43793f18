/**
 * Every error code that may cross a layer. A code is for programs; its words for people stand in
 * `shared/texts/<language>/errors.ts`, which does not compile while one is missing.
 */
export const errorCodes = [
  // any feature
  'cancelled',
  'input-invalid',
  'internal',
  'not-found',
  'stale-edit',
  'unknown-channel',
  'wrong-sender',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
