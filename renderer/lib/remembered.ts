import { createStore, useStore } from './store.ts';
import type { Store } from './store.ts';

/** What tells whether a remembered value still has its form: any zod schema. */
interface Shape<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** A small choice of this person on this PC (theme, columns, last filters); never business data. */
export interface Remembered<T> extends Store<T> {
  readonly key: string;
}

const prefix = 'pantau-ucj:';
const known = new Map<string, Remembered<unknown>>();

/** A store that survives a restart; what does not fit the schema any more falls back to `initial`. */
export function remembered<T>(key: string, schema: Shape<T>, initial: T): Remembered<T> {
  const existing = known.get(key);
  if (existing) return existing as Remembered<T>;
  const store = createStore(load(key, schema, initial));
  const made: Remembered<T> = {
    key,
    get: store.get,
    subscribe: store.subscribe,
    set(next) {
      store.set(next);
      save(key, store.get());
    },
  };
  known.set(key, made as Remembered<unknown>);
  return made;
}

/** A remembered value and its setter, as `useState` has them. */
export function useRemembered<T>(
  key: string,
  schema: Shape<T>,
  initial: T,
): [T, (next: T | ((value: T) => T)) => void] {
  const store = remembered(key, schema, initial);
  return [useStore(store), store.set];
}

function load<T>(key: string, schema: Shape<T>, initial: T): T {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return initial;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : initial;
  } catch {
    return initial;
  }
}

function save(key: string, value: unknown): void {
  localStorage.setItem(prefix + key, JSON.stringify(value));
}
