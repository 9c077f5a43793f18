import { columnNumber } from './references.ts';

/** What a cell shows; null for an empty one. */
export type CellResult = number | string | boolean | null;

/** Where formulas find other cells; undefined for what nobody can work out here. */
export interface Grid {
  get(sheet: string, column: number, row: number): CellResult | undefined;
}

/** What cannot be worked out: a function that is not known here, an error of Excel, a circle. */
class Unknown extends Error {}

type Range = readonly CellResult[];
type Operand = CellResult | Range;

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(])|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>(),;%]))/uy;

/** The result of a formula as Excel would show it, as far as its functions are known here; else undefined. */
export function evaluateCell(formula: string, sheet: string, grid: Grid): CellResult | undefined {
  try {
    const tokens = tokensOf(formula);
    const reader = new Reader(tokens, sheet, grid);
    const result = reader.expression();
    if (!reader.isAtEnd) return undefined;
    return single(result);
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

interface Token {
  readonly kind: 'text' | 'number' | 'reference' | 'name' | 'sign';
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.trimEnd().length) {
    const match = token.exec(formula);
    if (match === null) throw new Unknown();
    const [, text, digits, , letters, , , , name, sign] = match;
    const groups = match.slice(3, 8);
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"'), groups });
    else if (digits !== undefined) tokens.push({ kind: 'number', text: digits, groups });
    else if (letters !== undefined) tokens.push({ kind: 'reference', text: match[0], groups });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase(), groups });
    else tokens.push({ kind: 'sign', text: sign ?? '', groups });
  }
  return tokens;
}

/** Reads a formula from left to right, the weakest sign first. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #sheet: string;
  readonly #grid: Grid;
  #at = 0;

  constructor(tokens: readonly Token[], sheet: string, grid: Grid) {
    this.#tokens = tokens;
    this.#sheet = sheet;
    this.#grid = grid;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  expression(): Operand {
    let left = this.#joined();
    for (
      let sign = this.#take('=', '<>', '<', '>', '<=', '>=');
      sign;
      sign = this.#take('=', '<>', '<', '>', '<=', '>=')
    ) {
      left = compared(single(left), sign, single(this.#joined()));
    }
    return left;
  }

  #joined(): Operand {
    let left = this.#sum();
    while (this.#take('&')) left = `${words(left)}${words(this.#sum())}`;
    return left;
  }

  #sum(): Operand {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const right = number(this.#product());
      left = sign === '+' ? number(left) + right : number(left) - right;
    }
    return left;
  }

  #product(): Operand {
    let left = this.#power();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const right = number(this.#power());
      if (sign === '/' && right === 0) throw new Unknown();
      left = sign === '*' ? number(left) * right : number(left) / right;
    }
    return left;
  }

  #power(): Operand {
    let left = this.#signed();
    while (this.#take('^')) left = number(left) ** number(this.#signed());
    return left;
  }

  #signed(): Operand {
    if (this.#take('-')) return -number(this.#signed());
    if (this.#take('+')) return this.#signed();
    let value = this.#value();
    while (this.#take('%')) value = number(value) / 100;
    return value;
  }

  #value(): Operand {
    if (this.#take('(')) {
      const inner = this.expression();
      this.#need(')');
      return inner;
    }
    const next = this.#tokens[this.#at];
    this.#at += 1;
    if (next?.kind === 'number') return Number(next.text);
    if (next?.kind === 'text') return next.text;
    if (next?.kind === 'reference') return this.#reference(next.groups);
    if (next?.kind !== 'name') throw new Unknown();
    if (next.text === 'TRUE' || next.text === 'FALSE') return next.text === 'TRUE';
    this.#need('(');
    return this.#call(next.text);
  }

  #reference([prefix, left = '', top = '', right, bottom]: readonly (string | undefined)[]): Operand {
    const sheet =
      prefix === undefined ? this.#sheet : prefix.slice(0, -1).replaceAll(/^'|'$/g, '').replaceAll("''", "'");
    const get = (column: number, row: number): CellResult => {
      const value = this.#grid.get(sheet, column, row);
      if (value === undefined) throw new Unknown();
      return value;
    };
    if (right === undefined || bottom === undefined) return get(columnNumber(left), Number(top));
    const cells: CellResult[] = [];
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = columnNumber(left); column <= columnNumber(right); column += 1) cells.push(get(column, row));
    }
    return cells;
  }

  #call(name: string): Operand {
    if (name === 'IF') return this.#if();
    const operands: Operand[] = [];
    if (!this.#take(')')) {
      do operands.push(this.expression());
      while (this.#take(',', ';'));
      this.#need(')');
    }
    return (functions[name] ?? unknown)(operands);
  }

  /** Both sides are read, but what cannot be worked out on the other side is no matter. */
  #if(): Operand {
    const condition = single(this.expression());
    const sides: (() => Operand)[] = [];
    while (this.#take(',', ';')) {
      const from = this.#at;
      this.#skip();
      sides.push(() => {
        const to = this.#at;
        this.#at = from;
        const value = this.expression();
        this.#at = to;
        return value;
      });
    }
    this.#need(')');
    const chosen = isTrue(condition) ? sides[0] : sides[1];
    return chosen === undefined ? false : chosen();
  }

  /** Passes over an operand. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const { kind, text } = this.#tokens[this.#at] as Token;
      if (kind !== 'sign') continue;
      if (depth === 0 && (text === ',' || text === ';' || text === ')')) return;
      if (text === '(') depth += 1;
      if (text === ')') depth -= 1;
    }
  }

  #take(...signs: readonly string[]): string | null {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.#at += 1;
    return next.text;
  }

  #need(sign: string): void {
    if (this.#take(sign) === null) throw new Unknown();
  }
}

const isRange = (value: Operand): value is Range => Array.isArray(value);

function single(value: Operand): CellResult {
  if (!isRange(value)) return value;
  if (value.length !== 1) throw new Unknown();
  return value[0] ?? null;
}

function number(value: Operand): number {
  const one = single(value);
  if (one === null || one === '') return 0;
  if (typeof one === 'string') throw new Unknown();
  return Number(one);
}

function words(value: Operand): string {
  const one = single(value);
  if (typeof one === 'boolean') throw new Unknown();
  return one === null ? '' : String(one);
}

function isTrue(value: CellResult): boolean {
  if (typeof value === 'string') throw new Unknown();
  return Boolean(value);
}

function compared(left: CellResult, sign: string, right: CellResult): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  if (typeof a !== typeof b) return sign === '<>';
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  if (sign === '<') return a < b;
  if (sign === '>') return a > b;
  return sign === '<=' ? a <= b : a >= b;
}

/** Nothing is 0 beside a number and "" beside a text; texts are compared without regard to letters' size. */
function comparable(value: CellResult, other: CellResult): number | string {
  if (value === null) return typeof other === 'string' ? '' : 0;
  return typeof value === 'string' ? value.toLowerCase() : Number(value);
}

/** Numbers among operands: in a range everything else is passed over. */
function numbers(operands: readonly Operand[]): number[] {
  return operands.flatMap((one) => (isRange(one) ? one.filter((cell) => typeof cell === 'number') : [number(one)]));
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const cellsIn = (operands: readonly Operand[]) => operands.flatMap((one) => (isRange(one) ? [...one] : [one]));

function unknown(): never {
  throw new Unknown();
}

function average(operands: readonly Operand[]): number {
  const values = numbers(operands);
  return values.length === 0 ? unknown() : sum(values) / values.length;
}

/** Halves away from zero, as Excel rounds. */
function rounded(value: number, places: number): number {
  const factor = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
}

const functions: Readonly<Record<string, (operands: readonly Operand[]) => Operand>> = {
  SUM: (operands) => sum(numbers(operands)),
  PRODUCT: (operands) => numbers(operands).reduce((all, one) => all * one, 1),
  COUNT: (operands) =>
    numbers(operands.filter(isRange)).length + operands.filter((one) => typeof one === 'number').length,
  COUNTA: (operands) => cellsIn(operands).filter((one) => one !== null).length,
  AVERAGE: average,
  MIN: (operands) => (numbers(operands).length === 0 ? 0 : Math.min(...numbers(operands))),
  MAX: (operands) => (numbers(operands).length === 0 ? 0 : Math.max(...numbers(operands))),
  ABS: ([value = null]) => Math.abs(number(value)),
  ROUND: ([value = null, places = 0]) => rounded(number(value), number(places)),
  INT: ([value = null]) => Math.floor(number(value)),
  AND: (operands) => cellsIn(operands).every(isTrue),
  OR: (operands) => cellsIn(operands).some(isTrue),
  NOT: ([value = null]) => !isTrue(single(value)),
  SUBTOTAL: ([kind = null, ...operands]) => {
    const code = number(kind) % 100;
    if (code === 9) return sum(numbers(operands));
    return code === 2 || code === 3
      ? code === 3
        ? cellsIn(operands).filter((one) => one !== null).length
        : numbers(operands).length
      : unknown();
  },
};
