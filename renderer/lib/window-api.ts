import type { Answer, Channel, Input } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { FileTicket } from '../../shared/fields.ts';
import type { Result } from '../../shared/result.ts';

/** What the preload script puts on the window. Only this folder touches it. */
export interface WindowApi {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Answer<C>>>;
  /** Listens to everything the program says unasked; the answer stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Takes a file that was dropped on the window; the window gets a ticket, never a path. */
  dropFile(file: File): Promise<Result<FileTicket>>;
}

declare global {
  interface Window {
    readonly api: WindowApi;
  }
}
