import { type CompiledCode, compiled } from './engine.ts';

/** A piece of WebAssembly code in its binary form. */
export type Code = readonly number[];

/** Signed LEB128, the way WebAssembly writes constants. */
function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** A local variable of the function, by its number. */
export interface Local {
  readonly get: Code;
  /** Takes the value of `code`. */
  set(code: Code): Code;
}

export function local(index: number): Local {
  return { get: [0x20, index], set: (code) => [...code, 0x21, index] };
}

const two =
  (operation: number) =>
  (left: Code, right: Code): Code => [...left, ...right, operation];
const one =
  (operation: number) =>
  (value: Code): Code => [...value, operation];
const load =
  (operation: number) =>
  (address: Code, offset = 0): Code => [...address, operation, 0, ...unsigned(offset)];
const store =
  (operation: number, align: number) =>
  (address: Code, value: Code, offset = 0): Code => [...address, ...value, operation, align, ...unsigned(offset)];

/** 32-bit integers; addresses and comparisons are of this kind. */
export const i32 = {
  of: (value: number): Code => [0x41, ...signed(BigInt(value))],
  add: two(0x6a),
  subtract: two(0x6b),
  times: two(0x6c),
  shiftLeft: two(0x74),
  equal: two(0x46),
  notEqual: two(0x47),
  /** Unsigned. */
  below: two(0x49),
  above: two(0x4b),
  and: two(0x71),
  or: two(0x72),
  not: one(0x45),
  fromI64: one(0xa7),
  load8: load(0x2d),
  load16: load(0x2f),
  load32: load(0x28),
  store8: store(0x3a, 0),
  store32: store(0x36, 2),
};

/** 64-bit integers: eight bytes of text at once, the first in the lowest place. */
export const i64 = {
  of: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  add: two(0x7c),
  times: two(0x7e),
  and: two(0x83),
  or: two(0x84),
  xor: two(0x85),
  shiftLeft: two(0x86),
  shiftRight: two(0x88),
  equal: two(0x51),
  isZero: one(0x50),
  trailingZeros: one(0x7a),
  fromI32: one(0xad),
  load64: load(0x29),
  store64: store(0x37, 3),
};

/** Up to eight characters as a little-endian read gives them. */
function word(text: string): bigint {
  return Buffer.from(text.padEnd(8, '\0'), 'latin1').readBigUInt64LE(0);
}

/** Up to four characters as a constant. */
export const word32 = (text: string): Code => i32.of(Number(BigInt.asIntN(32, word(text))));

/** Up to eight characters stand at `address`: the first `text.length` bytes at `address` are `text`. */
export function stands(text: string, address: Code): Code {
  const mask = (1n << BigInt(8 * text.length)) - 1n;
  const bytes = i64.load64(address);
  return i64.equal(text.length === 8 ? bytes : i64.and(bytes, i64.of(mask)), i64.of(word(text)));
}

/** Steps one after the other. */
export function steps(...codes: readonly Code[]): Code {
  return codes.flat();
}

export function when(condition: Code, then: Code, otherwise?: Code): Code {
  return [...condition, 0x04, 0x40, ...then, ...(otherwise ? [0x05, ...otherwise] : []), 0x0b];
}

/** Repeats `body` while `condition` holds. */
export function loopWhile(condition: Code, body: Code): Code {
  return [0x02, 0x40, 0x03, 0x40, ...condition, 0x45, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b];
}

/** Ends the function with `value`. */
export function leave(value: Code): Code {
  return [...value, 0x0f];
}

/** Ends the function with `value` unless `condition` holds. */
export function orReturn(condition: Code, value: Code): Code {
  return [...condition, 0x45, 0x04, 0x40, ...value, 0x0f, 0x0b];
}

/** Passes over ` xml:space="preserve"` where it stands. */
export function skipSpaceAttribute(to: Local, otherwise: Code): Code {
  const forward = (by: number) => to.set(i32.add(to.get, i32.of(by)));
  const rest = steps(
    orReturn(stands('ce="pres', to.get), otherwise),
    forward(8),
    orReturn(stands('erve"', to.get), otherwise),
  );
  return when(stands(' xml:spa', to.get), steps(forward(8), rest, forward(5)));
}

const type = { i32: 0x7f, i64: 0x7e } as const;

export interface FunctionShape {
  readonly parameters: readonly (keyof typeof type)[];
  readonly locals: readonly (keyof typeof type)[];
  /** Ends with the value, an i32, that the function answers. */
  readonly body: Code;
}

function section(id: number, content: Code): number[] {
  return [id, ...unsigned(content.length), ...content];
}

const characters = (text: string): number[] => [text.length, ...Buffer.from(text, 'latin1')];

/** A module that imports `memory.bytes` and exports one function, `run`. */
export function moduleOf({ parameters, locals, body }: FunctionShape): CompiledCode {
  const declared = locals.flatMap((name) => [1, type[name]]);
  const code = [...unsigned(locals.length), ...declared, ...body, 0x0b];
  const signature = [0x60, parameters.length, ...parameters.map((name) => type[name]), 1, type.i32];
  return compiled(
    Uint8Array.from([
      0x00,
      0x61,
      0x73,
      0x6d,
      0x01,
      0x00,
      0x00,
      0x00,
      ...section(1, [1, ...signature]),
      ...section(2, [1, ...characters('memory'), ...characters('bytes'), 0x02, 0x00, 1]),
      ...section(3, [1, 0]),
      ...section(7, [1, ...characters('run'), 0x00, 0]),
      ...section(10, [1, ...unsigned(code.length), ...code]),
    ]),
  );
}
