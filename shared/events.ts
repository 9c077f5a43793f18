import type { Result } from './result.ts';

/** What a change touched; the window's query cache invalidates by topic. */
export const topics = ['office', 'masterdata', 'participants', 'agreements', 'imports', 'reports', 'history'] as const;
export type Topic = (typeof topics)[number];

/** Where long work stands; `total` is null while it is not known. */
export interface JobProgress {
  readonly job: string;
  readonly kind: string;
  readonly phase: 'reading' | 'copying' | 'matching' | 'saving' | 'writing' | 'undoing' | 'checking';
  readonly done: number;
  readonly total: number | null;
}

/** Everything the program tells its windows without being asked. */
export type AppEvent =
  | { readonly type: 'data.changed'; readonly topics: readonly Topic[] }
  /** Somebody answered a notification of the system; null opens the start screen. */
  | { readonly type: 'screen.open'; readonly agreementUid: string | null }
  | ({ readonly type: 'job.progress' } & JobProgress)
  | { readonly type: 'job.ended'; readonly job: string; readonly kind: string; readonly result: Result<unknown> };
