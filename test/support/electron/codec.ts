/**
 * Values on their way between page and main process. Electron uses structured cloning; a DevTools binding carries only
 * strings. What JSON would lose or change silently is tagged, and what structured cloning refuses is refused.
 * Both functions are also sent into the page as source text, so they use nothing from outside themselves.
 */
export function encode(value: unknown): string {
  const open = new Set<object>();
  function pack(item: unknown): unknown {
    if (item === undefined) return { $: 'undefined' };
    if (typeof item === 'bigint') return { $: 'bigint', value: String(item) };
    if (typeof item === 'number' && !Number.isFinite(item)) return { $: 'number', value: String(item) };
    if (item instanceof Date) return { $: 'date', value: item.getTime() };
    if (typeof item === 'function' || typeof item === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof item !== 'object' || item === null) return item;
    if (open.has(item)) throw new Error('The Electron stand-in does not carry cyclic values.');
    open.add(item);
    const packed = Array.isArray(item)
      ? item.map(pack)
      : { $: 'object', value: Object.entries(item).map(([key, member]) => [key, pack(member)]) };
    open.delete(item);
    return packed;
  }
  return JSON.stringify(pack(value));
}

/** The value that {@link encode} was given. */
export function decode(text: string): unknown {
  type Packed = { readonly $: string; readonly value: unknown };
  function unpack(item: unknown): unknown {
    if (typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) return item.map(unpack);
    const packed = item as Packed;
    if (packed.$ === 'undefined') return undefined;
    if (packed.$ === 'bigint') return BigInt(packed.value as string);
    if (packed.$ === 'number') return Number(packed.value);
    if (packed.$ === 'date') return new Date(packed.value as number);
    const object: Record<string, unknown> = {};
    for (const [key, member] of packed.value as [string, unknown][]) {
      Object.defineProperty(object, key, {
        value: unpack(member),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  }
  return unpack(JSON.parse(text));
}
