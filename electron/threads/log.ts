import type { ErrorDetails } from '../../shared/result.ts';

/** Writes one entry without personal data; answers the reference that finds it again. */
export type Log = (kind: 'error' | 'slow' | 'info', facts: ErrorDetails) => string;
