const slots = 64;

/** True when `bytes[from..to)` are the characters of `name`, which is ASCII. */
export function standsAt(bytes: Buffer, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name.charCodeAt(at)) return false;
  return true;
}

/** Names of elements as strings: a file has few, and the same ones millions of times. */
export class Names {
  readonly #kept: string[] = Array.from({ length: slots }, () => '');

  /** The characters of `bytes[from..to)`. */
  of(bytes: Buffer, from: number, to: number): string {
    const slot = ((bytes[from] as number) * 7 + (to - from)) & (slots - 1);
    const kept = this.#kept[slot] as string;
    if (standsAt(bytes, from, to, kept)) return kept;
    const name = bytes.toString('latin1', from, to);
    this.#kept[slot] = name;
    return name;
  }
}
