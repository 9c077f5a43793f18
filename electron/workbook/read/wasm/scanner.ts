import { textFlags } from '../xml/text.ts';

/** A scanner: reads from address `at`, stops at `limit` or at what it does not know, answers where that is. */
export type Scan = (at: number, limit: number) => number;

/** A scanner that works in `memory`. */
export function scannerIn(memory: WebAssembly.Memory, module: WebAssembly.Module): Scan {
  return new WebAssembly.Instance(module, { memory: { bytes: memory } }).exports.run as Scan;
}

/** Fills a table of bytes, 1 for those that end plain text or ask for more than a copy: `<`, `&`, `_`, controls, and all beyond ASCII. */
export function fillStops(memory: WebAssembly.Memory, address: number): void {
  new Uint8Array(memory.buffer, address, 256).set(
    textFlags.map((flags, code) => (flags !== 0 || code === 0x3c ? 1 : 0)),
  );
}
