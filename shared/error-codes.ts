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
  // the store, its records and its threads
  'already-renewed',
  'attachment-type',
  'code-taken',
  'file-unreadable',
  'folder-full',
  'import-undone',
  'in-use',
  'migration-failed',
  'name-taken',
  'nik-taken',
  'nothing-to-undo',
  'preview-gone',
  'store-busy',
  'store-corrupt',
  'store-in-sync-folder',
  'store-newer',
  'store-not-empty',
  'store-not-ours',
  'store-not-sample',
  'store-read-only',
  'store-unsafe',
  'undo-conflict',
  'workbook-too-large',
  'workbook-too-slow',
  // files written to the office's folders
  'disk-full',
  'file-in-use',
  'folder-not-writable',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
