import { parseFormula } from '../../workbook/formula.ts';
import { familyOf } from './columns.ts';

/** Letters of a column as Excel has them; 0 is A. */
export function columnLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return `${rest === 0 ? '' : columnLetter(rest - 1)}${String.fromCodePoint(65 + (place % 26))}`;
}

/** A formula over keys as Excel in Indonesian would show it; a column that is not on the sheet stays in brackets. */
export function inLetters(formula: string, keys: readonly string[]): string {
  return formula
    .replaceAll(',', ';')
    .replaceAll(/(\d)\.(\d)/g, '$1,$2')
    .replaceAll(/\[([\w.-]+)\]/g, (whole, key: string) => {
      const place = keys.indexOf(key);
      return place === -1 ? whole : columnLetter(place);
    });
}

/**
 * A formula as a clerk types it, `=G/F` or `=IF(F=0;0;G/F)`, over keys; null when it is half, names a column that the sheet has
 * not, a single cell, or one of those columns whose number follows from the data. A comma is a decimal point, as Excel in Indonesian has
 * it, unless it can only stand between inputs.
 */
export function overKeys(typed: string, keys: readonly string[]): string | null {
  const text = typed.trim().replace(/^=/, '').toUpperCase();
  const separates = text.includes('(') && !text.includes(';');
  const plain = separates ? text : text.replaceAll(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
  let isKnown = !/[A-Z]\d/.test(plain.replaceAll(/\[[^\]]*\]/g, ''));
  const formula = plain.replaceAll(/\[[^\]]*\]|[A-Z]+(?!\s*\(|[A-Z])/g, (letters) => {
    if (letters.startsWith('[')) return keys.find((key) => `[${key}]`.toUpperCase() === letters) ?? letters;
    const place = keys.findIndex((_, at) => columnLetter(at) === letters);
    const key = keys[place];
    if (key === undefined || familyOf(key) !== null) isKnown = false;
    return `[${key ?? ''}]`;
  });
  return isKnown && isWhole(formula) ? formula : null;
}

function isWhole(formula: string): boolean {
  try {
    parseFormula(formula);
    return true;
  } catch {
    return false;
  }
}
