import type { ErrorCode } from './error-codes.ts';

/** Facts an error carries for its words and for support: numbers, names, positions; never a stack. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An error as it crosses a layer. `reference` finds the full entry in the log of the main process. */
export interface CodedErrorData {
  readonly code: ErrorCode;
  readonly details?: ErrorDetails | undefined;
  readonly reference?: string | undefined;
}

/** What every channel answers; an invoke never rejects, because Electron keeps only the message of a thrown error. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CodedErrorData };

/** The one error class that is thrown on purpose; everything else that reaches a border becomes `internal`. */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, details?: ErrorDetails, options?: ErrorOptions) {
    super(code, options);
    this.name = 'CodedError';
    this.code = code;
    this.details = details;
  }
}

/** Throws a {@link CodedError}; an expression, so that `find() ?? fail('not-found')` reads as it is meant. */
export function fail(code: ErrorCode, details?: ErrorDetails): never {
  throw new CodedError(code, details);
}

/** A success as a {@link Result}. */
export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Any thrown value as a failed {@link Result}: a coded error keeps its code, all else is `internal`. */
export function failed(error: unknown, reference?: string): Result<never> {
  if (error instanceof CodedError) {
    return { ok: false, error: { code: error.code, details: error.details, reference } };
  }
  return { ok: false, error: { code: 'internal', reference } };
}

/** Turns a failed result back into a thrown {@link CodedError}: for callers inside one process. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CodedError(result.error.code, result.error.details);
}

/** Marks a branch that the types rule out, so that a new case does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
