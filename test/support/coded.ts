import { CodedError } from '../../shared/result.ts';

/** The code that a piece of work is refused with; null when it is not refused. Other errors are thrown on. */
export function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

/** The details that a piece of work is refused with. */
export function detailsOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof CodedError) return error.details;
    throw error;
  }
}

/** The code that asynchronous work is refused with. */
export async function codeOfPromise(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}
