import type { HeaderNode } from '../workbook/spec.ts';
import { captionSeparator } from './recognise-heading.ts';

/** Levels of captions that a table we write can have; what a sender stacks higher is joined into the lowest. */
const mostLevels = 3;

/**
 * The head of a list as it is written again, from the captions of its columns from above to below: neighbours under the same
 * caption share it, and what is read from it are the captions it was made of. `keys` name the columns.
 */
export function headingTree(captions: readonly (readonly string[])[], keys: readonly string[]): HeaderNode[] {
  return nodesOf(
    keys.map((key, column) => ({ key, levels: withinLevels(captions[column] ?? []) })),
    0,
  );
}

interface Leaf {
  readonly key: string;
  readonly levels: readonly string[];
}

function withinLevels(levels: readonly string[]): readonly string[] {
  if (levels.length <= mostLevels) return levels;
  return [...levels.slice(0, mostLevels - 1), levels.slice(mostLevels - 1).join(captionSeparator)];
}

function nodesOf(leaves: readonly Leaf[], level: number): HeaderNode[] {
  const nodes: HeaderNode[] = [];
  for (let at = 0; at < leaves.length;) {
    const { key, levels } = leaves[at] as Leaf;
    const caption = levels[level] ?? '';
    let next = at + 1;
    if (levels.length > level + 1) {
      const belongs = (leaf: Leaf | undefined) =>
        leaf !== undefined && leaf.levels.length > level + 1 && leaf.levels[level] === caption;
      while (belongs(leaves[next])) next++;
      nodes.push({ caption, children: nodesOf(leaves.slice(at, next), level + 1) });
    } else nodes.push({ caption, column: key });
    at = next;
  }
  return nodes;
}
