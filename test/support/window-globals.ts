import type { Channel } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';

/** Imported first by tests of the window's logic: what a page has and Node has not. */
const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
};

type Answerer = (channel: Channel, input: unknown) => Result<unknown> | Promise<Result<unknown>>;
let answerer: Answerer = () => ({ ok: true, value: {} });

/** Answers every call of the window from now on. */
export function answerCalls(next: Answerer): void {
  answerer = next;
}

const api = { call: (channel: Channel, input: unknown) => Promise.resolve(answerer(channel, input)) };
Object.assign(globalThis, { localStorage, window: { api, localStorage } });
