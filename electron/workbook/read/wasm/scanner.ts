/** A scanner: reads from address `at`, stops at `limit` or at what it does not know, answers where that is. */
export type Scan = (at: number, limit: number) => number;

/** A scanner that works in `memory`. */
export function scannerIn(memory: WebAssembly.Memory, module: WebAssembly.Module): Scan {
  return new WebAssembly.Instance(module, { memory: { bytes: memory } }).exports.run as Scan;
}
