import { textFlags } from '../xml/text.ts';

/** Memory that JavaScript and a scanner share. */
export interface SharedMemory {
  readonly buffer: ArrayBuffer;
}

/** Compiled code. */
export type CompiledCode = object;

/** A scanner: reads from address `at`, stops at `limit` or at what it does not know, answers where that is. */
export type Scan = (at: number, limit: number) => number;

/** What is used of WebAssembly, which TypeScript knows only as a part of browsers. */
interface Engine {
  readonly Memory: new (size: { initial: number; maximum: number }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array) => CompiledCode;
  readonly Instance: new (
    module: CompiledCode,
    imports: { memory: { bytes: SharedMemory } },
  ) => { readonly exports: { readonly run: Scan } };
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;

/** Compiles a module. */
export function compiled(bytes: Uint8Array): CompiledCode {
  return new engine.Module(bytes);
}

/** Memory of a fixed size: growing it would detach what reads it; pages that are never touched take none. */
export function memoryFor(length: number): SharedMemory {
  const pages = Math.ceil(length / 65_536);
  return new engine.Memory({ initial: pages, maximum: pages });
}

/** A scanner that works in `memory`. */
export function scannerIn(memory: SharedMemory, code: CompiledCode): Scan {
  return new engine.Instance(code, { memory: { bytes: memory } }).exports.run;
}

/** Fills a table of bytes, 1 for those that end plain text or ask for more than a copy: `<`, `&`, `_`, controls, all beyond ASCII. */
export function fillStops(memory: SharedMemory, address: number): void {
  new Uint8Array(memory.buffer, address, 256).set(
    textFlags.map((flags, code) => (flags !== 0 || code === 0x3c ? 1 : 0)),
  );
}
