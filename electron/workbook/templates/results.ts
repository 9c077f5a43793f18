import { type CellResult, evaluateCell, type Grid } from './evaluate.ts';
import { columnName } from './references.ts';
import { plainText, sheetFrom, xmlText } from './sheet-xml.ts';

interface FilledSheet {
  readonly name: string;
  readonly xml: string;
}

/** A cell of a filled sheet: what it holds, or how it follows from others. */
interface GridCell {
  readonly formula: string | null;
  readonly value: CellResult;
}

/**
 * The sheets with the results of their formulas, so that a viewer that does not calculate shows them. A formula with something
 * that is not known here stays without one: whatever calculates works it out on opening.
 */
export function withResults(sheets: readonly FilledSheet[], texts: readonly string[]): string[] {
  const cells = new Map(sheets.map(({ name, xml }) => [name.toLowerCase(), cellsOf(xml, texts)]));
  const known = new Map<string, CellResult | undefined>();
  const underWay = new Set<string>();
  const grid: Grid = {
    get(sheet, column, row) {
      const own = cells.get(sheet.toLowerCase());
      if (own === undefined) return undefined;
      const cell = own.get(`${columnName(column)}${row}`);
      if (cell === undefined || cell.formula === null) return cell?.value ?? null;
      const key = `${sheet.toLowerCase()}!${column}!${row}`;
      if (known.has(key)) return known.get(key);
      // A circle has no result.
      if (underWay.has(key)) return undefined;
      underWay.add(key);
      const result = evaluateCell(cell.formula, sheet, grid);
      underWay.delete(key);
      known.set(key, result);
      return result;
    },
  };
  return sheets.map(({ name, xml }) =>
    xml.replaceAll(
      /<c r="([A-Z]+)(\d+)"([^>]*)>(<f(?:\s[^>]*)?>([^<]*)<\/f>)<\/c>/g,
      (_all, letters: string, row: string, attributes: string, element: string, formula: string) => {
        const result = evaluateCell(plainText(formula), name, grid);
        const cell = (type: string, value: string) =>
          `<c r="${letters}${row}"${attributes}${type}>${element}${value}</c>`;
        if (typeof result === 'number' && Number.isFinite(result)) return cell('', `<v>${result}</v>`);
        if (typeof result === 'string') return cell(' t="str"', `<v>${xmlText(result)}</v>`);
        return typeof result === 'boolean' ? cell(' t="b"', `<v>${Number(result)}</v>`) : cell('', '');
      },
    ),
  );
}

function cellsOf(xml: string, texts: readonly string[]): Map<string, GridCell> {
  const cells = new Map<string, GridCell>();
  for (const { row, cells: some } of sheetFrom(xml).rows) {
    for (const { column, type, content } of some) {
      const formula = /<f[^>]*>([^<]*)<\/f>/.exec(content)?.[1];
      cells.set(`${columnName(column)}${row}`, {
        formula: formula === undefined ? null : plainText(formula),
        value: valueOf(type, content, texts),
      });
    }
  }
  return cells;
}

function valueOf(type: string | null, content: string, texts: readonly string[]): CellResult {
  const raw = /<v>([^<]*)<\/v>/.exec(content)?.[1];
  if (type === 'inlineStr') return wordsOf(content);
  if (raw === undefined) return null;
  if (type === 's') return wordsOf(texts[Number(raw)] ?? '');
  if (type === 'b') return raw === '1';
  return type === 'str' || type === 'd' ? plainText(raw) : Number(raw);
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => plainText(text)).join('');
