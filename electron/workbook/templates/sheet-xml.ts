import { fail } from '../../../shared/result.ts';
import { columnNumber } from './references.ts';

/** A cell as its XML says it. */
export interface TemplateCell {
  /** Number of the column, from 1. */
  readonly column: number;
  readonly letters: string;
  /** Attributes without `r` and `t`. */
  readonly attributes: string;
  readonly type: string | null;
  /** What stands between its tags. */
  readonly content: string;
}

/** A row as its XML says it. */
export interface TemplateRow {
  readonly row: number;
  /** Attributes without `r`. */
  readonly attributes: string;
  readonly cells: readonly TemplateCell[];
}

/** A worksheet taken apart at its rows; the rest stays as it was written. */
export interface TemplateSheet {
  readonly before: string;
  readonly rows: readonly TemplateRow[];
  readonly after: string;
}

/** Takes a worksheet part apart; `template-unreadable` for one that is written in a way that nobody met so far. */
export function sheetFrom(xml: string): TemplateSheet {
  const data = /<sheetData(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(xml) ?? fail('template-unreadable');
  const [whole, inner = ''] = data;
  const at = data.index;
  let last = 0;
  const rows = [...inner.matchAll(/<row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(
    ([, attributes = '', cells = '']) => {
      const row = Number(attributeOf(attributes, 'r') ?? last + 1);
      last = row;
      return { row, attributes: without(attributes, ['r']), cells: cellsOf(cells) };
    },
  );
  return { before: xml.slice(0, at), rows, after: xml.slice(at + whole.length) };
}

function cellsOf(xml: string): TemplateCell[] {
  let last = 0;
  return [...xml.matchAll(/<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes = '', content = '']) => {
    const letters = /^[A-Z]+/.exec(attributeOf(attributes, 'r') ?? '')?.[0];
    const column = letters === undefined ? last + 1 : columnNumber(letters);
    last = column;
    return {
      column,
      letters: letters ?? '',
      attributes: without(attributes, ['r', 't']),
      type: attributeOf(attributes, 't'),
      content,
    };
  });
}

/** The value of an attribute, as written. */
export function attributeOf(attributes: string, name: string): string | null {
  return (
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(attributes)
      ?.slice(1)
      .find((one) => one !== undefined) ?? null
  );
}

/** Attributes without some. */
function without(attributes: string, names: readonly string[]): string {
  return names
    .reduce((left, name) => left.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''), attributes)
    .trimEnd();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as it is meant. */
export function plainText(xml: string): string {
  return xml.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (all, name: string) => {
    if (name.startsWith('#'))
      return String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)));
    return entities[name] ?? all;
  });
}

/** Text as XML carries it. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
