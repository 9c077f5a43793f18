/**
 * The two scripts that every new document of a window starts with, sent as source text (so they use nothing from outside
 * themselves). Electron's context bridge hands proxies from the preload's world to the page's; two JavaScript worlds of one
 * Chromium page share only the DOM, so here the calls travel as events whose details Chromium clones between worlds.
 */

type Packed = { readonly kind: 'value' | 'function' | 'promise' | 'error'; readonly value: unknown };
type Call = { readonly id: number; readonly target: number; readonly args: readonly Packed[] };
type Answer = Packed & { readonly id: number };
type AnyFunction = (...args: unknown[]) => unknown;

/** The page's side: receives what the preload exposes, before any script of the page runs. */
export function mainWorld(key: string): void {
  if (window.top !== window) return;
  const dispatch = window.dispatchEvent.bind(window);
  const EventOfPage = CustomEvent;
  const clone = structuredClone;
  const listeners = new Map<number, AnyFunction>();
  const settle = new Map<number, (answer: Packed) => void>();
  let lastId = 0;

  const receive = (name: string, take: (detail: never) => void) => {
    window.addEventListener(`${key}:${name}`, (event) => take((event as CustomEvent).detail as never));
  };
  function pack(value: unknown): Packed {
    if (typeof value !== 'function') return { kind: 'value', value: clone(value) };
    listeners.set(++lastId, value as AnyFunction);
    return { kind: 'function', value: lastId };
  }
  function unpack(id: number, answer: Packed): unknown {
    if (answer.kind === 'value') return answer.value;
    if (answer.kind === 'function') return proxyOf(answer.value as number);
    if (answer.kind === 'error') throw new Error(answer.value as string);
    return new Promise((resolve, reject) => {
      settle.set(id, (settled) => {
        settle.delete(id);
        if (settled.kind === 'error') reject(new Error(settled.value as string));
        else resolve(settled.value);
      });
    });
  }
  function proxyOf(target: number): AnyFunction {
    return (...args) => {
      const id = ++lastId;
      let answer: Packed | undefined;
      settle.set(id, (given) => (answer = given));
      dispatch(new EventOfPage(`${key}:call`, { detail: { id, target, args: args.map(pack) } satisfies Call }));
      settle.delete(id);
      if (!answer) throw new Error('the preload did not answer');
      return unpack(id, answer);
    };
  }
  receive('answer', ({ id, ...answer }: Answer) => settle.get(id)?.(answer));
  receive('notify', ({ target, args }: Call) => listeners.get(target)?.(...args.map((one) => one.value)));
  receive('expose', ({ name, members }: { name: string; members: Record<string, Packed> }) => {
    const entries = Object.entries(members).map(([member, packed]) => [member, unpack(0, packed)] as const);
    Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(entries)), enumerable: true });
  });
}

type Encode = (value: unknown) => string;
type Decode = (text: string) => unknown;

/** The preload's side: what `require('electron')` answers in a preload, and the pipe to the main process. */
export function preloadWorld(
  key: string,
  binding: string,
  encode: Encode,
  decode: Decode,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window.top !== window) return;
  const world = globalThis as unknown as Record<string, unknown>;
  const toMain = world[binding] as (text: string) => void;
  const exposed = new Map<number, AnyFunction>();
  const files: File[] = [];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const subscribers = new Map<string, Set<AnyFunction>>();
  let lastId = 0;

  const dispatch = (name: string, detail: object) => {
    window.dispatchEvent(new CustomEvent(`${key}:${name}`, { detail }));
  };
  const ask = (request: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      const text = encode({ ...request, id });
      waiting.set(id, { resolve, reject });
      toMain(text);
    });
  const message = (error: unknown) => (error instanceof Error ? error.message : String(error));
  function pack(value: unknown): Packed {
    if (value instanceof Promise) return { kind: 'promise', value: undefined };
    if (typeof value !== 'function') return { kind: 'value', value };
    exposed.set(++lastId, value as AnyFunction);
    return { kind: 'function', value: lastId };
  }
  function unpack({ kind, value }: Packed): unknown {
    if (kind !== 'function') return value;
    return (...args: unknown[]) => dispatch('notify', { target: value, args: args.map(pack) });
  }
  window.addEventListener(`${key}:call`, (event) => {
    const { id, target, args } = (event as CustomEvent<Call>).detail;
    const answer = (packed: Packed) => dispatch('answer', { id, ...packed });
    try {
      const result = exposed.get(target)?.(...args.map(unpack));
      answer(pack(result));
      if (!(result instanceof Promise)) return;
      result.then(
        (value: unknown) => answer({ kind: 'value', value }),
        (error: unknown) => answer({ kind: 'error', value: message(error) }),
      );
    } catch (error) {
      answer({ kind: 'error', value: message(error) });
    }
  });
  world[`${binding}File`] = (index: number) => files[index];
  world[`${binding}Receive`] = (text: string) => {
    const given = decode(text) as { id?: number; ok: boolean; value: unknown; channel: string; args: unknown[] };
    if (given.id === undefined) {
      for (const listener of subscribers.get(given.channel) ?? []) listener({}, ...given.args);
      return;
    }
    const asked = waiting.get(given.id);
    waiting.delete(given.id);
    if (given.ok) asked?.resolve(given.value);
    else asked?.reject(new Error(String(given.value)));
  };

  const electron: Record<string, object> = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) =>
        dispatch('expose', {
          name,
          members: Object.fromEntries(Object.entries(api).map(([member, value]) => [member, pack(value)])),
        }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => ask({ kind: 'invoke', channel, args }),
      on: (channel: string, listener: AnyFunction) => {
        subscribers.set(channel, (subscribers.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: AnyFunction) => {
        subscribers.get(channel)?.delete(listener);
      },
    },
    // Electron answers at once; here only the DevTools protocol knows the path, so the answer is a promise.
    webUtils: { getPathForFile: (file: File) => ask({ kind: 'path', file: files.push(file) - 1 }) },
  };
  const guarded = new Proxy(electron, {
    get: (all, name) => {
      if (Object.hasOwn(all, name)) return all[name as string];
      throw new Error(`the Electron stand-in has no ${String(name)} in a preload`);
    },
  });
  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron' || name === 'electron/renderer') return guarded;
      throw new Error(`a sandboxed preload cannot require '${name}'`);
    },
    module,
    module.exports,
  );
}
