/**
 * Formulas over column keys: `IF([total]=0,0,[registered]/[total])`. One text gives both the cell formula and its stored
 * result, so that what a reader without a calculator shows can never differ from what Excel calculates.
 * Grammar: numbers, `[key]`, `ASOF`, `+ - * /`, brackets, the functions IF, SUM, MIN, MAX, ROUND, and a comparison as the first
 * input of IF. A date counts as its day number in Excel; `ASOF` is the one cell of the sheet that says for which day it holds.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'column'; readonly key: string }
  | { readonly kind: 'as-of'; readonly cell: AsOfCell | null }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly inputs: readonly Formula[] };

/** The cell with the day of the sheet, and that day as Excel counts it. */
export interface AsOfCell {
  readonly address: string;
  readonly serial: number;
}

type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '>' | '<=' | '>=';
type FunctionName = 'IF' | 'SUM' | 'MIN' | 'MAX' | 'ROUND';

const inputCount: Record<FunctionName, readonly [number, number]> = {
  IF: [3, 3],
  SUM: [1, 255],
  MIN: [1, 255],
  MAX: [1, 255],
  ROUND: [2, 2],
};
const precedence: readonly (readonly string[])[] = [
  ['=', '<>', '<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/'],
];
const tokenPattern = /\s*(\d+(?:\.\d+)?|\[[\w.-]+\]|[A-Z]+|<>|<=|>=|[-+*/=<>(),])/y;

/** Reads a formula; throws a plain Error naming the place, for a formula is program text, not input of an office. */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let at = 0;
  const isNext = (token: string) => tokens[at] === token && ++at > 0;
  const expect = (token: string) => isNext(token) || refuse(text, `"${token}" expected at part ${at + 1}`);

  function binary(level: number): Formula {
    const operators = precedence[level];
    if (!operators) return operand();
    let left = binary(level + 1);
    while (operators.includes(tokens[at] ?? '')) {
      const operator = tokens[at++] as Operator;
      left = { kind: 'operation', operator, left, right: binary(level + 1) };
    }
    return left;
  }

  function operand(): Formula {
    const token = tokens[at++] ?? refuse(text, 'unfinished');
    if (token === '-') return { kind: 'negative', of: operand() };
    if (token === '(') {
      const inner = binary(1);
      expect(')');
      return inner;
    }
    if (token.startsWith('[')) return { kind: 'column', key: token.slice(1, -1) };
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (token === 'ASOF') return { kind: 'as-of', cell: null };
    return call(token);
  }

  function call(name: string): Formula {
    if (!isFunctionName(name)) return refuse(text, `"${name}" is no function`);
    expect('(');
    // A comparison stands only where IF asks: as a result of its own Excel would store TRUE, not a number.
    const inputs = [binary(name === 'IF' ? 0 : 1)];
    while (isNext(',')) inputs.push(binary(1));
    expect(')');
    const [least, most] = inputCount[name];
    if (inputs.length < least || inputs.length > most) refuse(text, `${name} with ${inputs.length} inputs`);
    return { kind: 'call', name, inputs };
  }

  const formula = binary(1);
  if (at < tokens.length) refuse(text, `"${tokens[at]}" is too much`);
  return formula;
}

/** The formula with its `ASOF` bound to a cell; until then it can be neither written nor calculated. */
export function withAsOf(formula: Formula, cell: AsOfCell): Formula {
  switch (formula.kind) {
    case 'number':
    case 'column':
      return formula;
    case 'as-of':
      return { kind: 'as-of', cell };
    case 'negative':
      return { ...formula, of: withAsOf(formula.of, cell) };
    case 'operation':
      return { ...formula, left: withAsOf(formula.left, cell), right: withAsOf(formula.right, cell) };
    case 'call':
      return { ...formula, inputs: formula.inputs.map((input) => withAsOf(input, cell)) };
  }
}

/** The formula as Excel stores it, without the leading "="; `reference` gives the cell of a column key. */
export function formulaText(formula: Formula, reference: (key: string) => string): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'column':
      return reference(formula.key);
    case 'as-of':
      return bound(formula.cell).address;
    case 'negative':
      return `-${bracketed(formula.of, reference)}`;
    case 'operation':
      return `${bracketed(formula.left, reference)}${formula.operator}${bracketed(formula.right, reference)}`;
    case 'call':
      return `${formula.name}(${formula.inputs.map((input) => formulaText(input, reference)).join(',')})`;
  }
}

/** The result; `NaN` stands for #DIV/0!. `valueOf` gives the number of a column key, 0 for an empty cell. */
export function evaluateFormula(formula: Formula, valueOf: (key: string) => number): number {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'column':
      return valueOf(formula.key);
    case 'as-of':
      return bound(formula.cell).serial;
    case 'negative':
      return -evaluateFormula(formula.of, valueOf);
    case 'operation':
      return operate(formula.operator, evaluateFormula(formula.left, valueOf), evaluateFormula(formula.right, valueOf));
    case 'call':
      return callFunction(formula.name, formula.inputs, valueOf);
  }
}

/** The column keys a formula reads. */
export function columnsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
    case 'as-of':
      return [];
    case 'column':
      return [formula.key];
    case 'negative':
      return columnsOf(formula.of);
    case 'operation':
      return [...columnsOf(formula.left), ...columnsOf(formula.right)];
    case 'call':
      return formula.inputs.flatMap(columnsOf);
  }
}

function bound(cell: AsOfCell | null): AsOfCell {
  if (cell === null) throw new Error('a formula asks for the day of a sheet that has none');
  return cell;
}

function operate(operator: Operator, left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? Number.NaN : left / right;
    case '=':
      return Number(left === right);
    case '<>':
      return Number(left !== right);
    case '<':
      return Number(left < right);
    case '>':
      return Number(left > right);
    case '<=':
      return Number(left <= right);
    case '>=':
      return Number(left >= right);
  }
}

function callFunction(name: FunctionName, inputs: readonly Formula[], valueOf: (key: string) => number): number {
  // Only the branch taken is calculated: IF is how a formula avoids a division by zero.
  const value = (place: number) => evaluateFormula(inputs[place] as Formula, valueOf);
  if (name === 'IF') {
    const condition = value(0);
    return Number.isNaN(condition) ? condition : value(condition === 0 ? 2 : 1);
  }
  const values = inputs.map((input) => evaluateFormula(input, valueOf));
  if (values.some(Number.isNaN)) return Number.NaN;
  if (name === 'SUM') return values.reduce((sum, one) => sum + one, 0);
  if (name === 'MIN') return Math.min(...values);
  if (name === 'MAX') return Math.max(...values);
  const [number = 0, digits = 0] = values;
  // Excel rounds halves away from zero and calculates with 15 digits: 1.005 to two places is 1.01.
  const factor = 10 ** digits;
  return (Math.sign(number) * Math.round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
}

function bracketed(formula: Formula, reference: (key: string) => string): string {
  const text = formulaText(formula, reference);
  return formula.kind === 'operation' || formula.kind === 'negative' ? `(${text})` : text;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  let read = 0;
  for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
    tokens.push(match[1] as string);
    read = tokenPattern.lastIndex;
  }
  if (text.slice(read).trim() !== '') refuse(text, `"${text.slice(read)}" not understood`);
  return tokens;
}

function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(inputCount, name);
}

function refuse(text: string, why: string): never {
  throw new Error(`formula ${text}: ${why}`);
}
