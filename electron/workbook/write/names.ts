import type { WorkbookSpec } from '../../../shared/workbook/spec.ts';

const longestSheetName = 31;
const cellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr](?:\d*)(?:[Cc]\d*)?|[Cc]\d*)$/;

/**
 * Sheet names Excel accepts, in the order given: forbidden characters become blanks, at most 31 characters, apostrophes
 * typographic (a straight one would have to be doubled in every formula), never empty or the reserved "History", unique without regard to capitals ("Daftar (2)").
 */
export function uniqueSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => takeSheetName(name, taken));
}

/** One more unique sheet name; `taken` holds the lower-case names so far and gains this one. */
export function takeSheetName(wanted: string, taken: Set<string>): string {
  const base = allowedSheetName(wanted);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = `${cut(base, longestSheetName - suffix.length).trimEnd()}${suffix}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** A sheet name as it stands in a formula; {@link takeSheetName} leaves no apostrophe in it. */
export function quotedSheetName(name: string): string {
  return `'${name}'`;
}

/** Refuses workbook names Excel would call damage: bad characters, the look of a cell address, doubles. */
export function checkDefinedNames(spec: WorkbookSpec): void {
  const seen = new Set<string>();
  for (const { name } of spec.names ?? []) {
    if (!/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) || cellLike.test(name)) throw new Error(`defined name ${name}`);
    if (seen.has(name.toLowerCase())) throw new Error(`defined name ${name} twice`);
    seen.add(name.toLowerCase());
  }
}

function allowedSheetName(wanted: string): string {
  const printable = wanted.toWellFormed().replace(/[\\/?*[\]:\p{Cc}\ufffd-\uffff]/gu, ' ');
  const spaced = printable.replaceAll("'", '\u2019').replace(/\s+/g, ' ').trim();
  const name = cut(spaced, longestSheetName).trimEnd();
  return name === '' || name.toLowerCase() === 'history' ? 'Lembar' : name;
}

/** At most `length` units, never half of a character beyond the basic plane. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  return kept.isWellFormed() ? kept : kept.slice(0, -1);
}
