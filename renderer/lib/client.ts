import type { Answer, Channel, Input } from '../../shared/contract.ts';
import { CodedError } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { FileTicket } from '../../shared/fields.ts';
import './window-api.ts';

/** An answer that failed, with the number under which the log holds the whole entry. */
export class CallError extends CodedError {
  readonly reference: string | undefined;

  constructor(error: Extract<Result<never>, { ok: false }>['error']) {
    super(error.code, error.details);
    this.name = 'CallError';
    this.reference = error.reference;
  }
}

/** Calls a channel; throws a {@link CallError} with a code when it fails. A job answers its id at once. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Answer<C>> {
  return valueOf(await window.api.call(channel, input));
}

/** Hands a dropped file to the program and gets its ticket. */
export async function takeFile(file: File): Promise<FileTicket> {
  return valueOf(await window.api.dropFile(file));
}

/** The value of a good answer; throws a {@link CallError} otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CallError(result.error);
}
