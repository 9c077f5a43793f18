import type { ColumnSpec, HeaderNode } from '../../../shared/workbook/spec.ts';
import type { CellBlock } from './addresses.ts';

/** A caption and the cells it covers; rows count from 0 at the first header row. */
interface HeaderCaption {
  readonly caption: string;
  readonly block: CellBlock;
}

export interface PlacedHeader {
  readonly rows: number;
  readonly captions: readonly HeaderCaption[];
}

const mostLevels = 3;

/**
 * Places the captions of a header tree: a group spans its columns, a leaf spans the rows down to the last one.
 * Throws when the leaves do not name the columns in their order, for such a table would lie about its figures.
 */
export function placeHeader(header: readonly HeaderNode[], columns: readonly ColumnSpec[]): PlacedHeader {
  const leaves = header.flatMap(leafKeys);
  const keys = columns.map(({ key }) => key);
  if (leaves.join() !== keys.join())
    throw new Error(`header names ${leaves.join()} but the columns are ${keys.join()}`);
  const rows = Math.max(...header.map(depth));
  if (rows > mostLevels) throw new Error(`header of ${rows} levels`);
  const captions: HeaderCaption[] = [];

  const place = (nodes: readonly HeaderNode[], top: number, from: number): number => {
    let left = from;
    for (const node of nodes) {
      const isLeaf = 'column' in node;
      const next = isLeaf ? left + 1 : place(node.children, top + 1, left);
      captions.push({
        caption: node.caption,
        block: { left, top, right: next - 1, bottom: isLeaf ? rows - 1 : top },
      });
      left = next;
    }
    return left;
  };
  place(header, 0, 0);
  return { rows, captions };
}

function leafKeys(node: HeaderNode): string[] {
  return 'column' in node ? [node.column] : node.children.flatMap(leafKeys);
}

function depth(node: HeaderNode): number {
  return 'column' in node ? 1 : 1 + Math.max(...node.children.map(depth));
}
