import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/tasks/tools.ts';
import { reachOf, sourcesIn } from './import-graph.ts';

const reach = reachOf(sourcesIn(join(root, 'renderer')));

describe('the window', () => {
  it('reaches no file outside renderer/ and shared/', () => {
    const layers = new Set([...reach.files].map((file) => relative(root, file).split(sep)[0] ?? ''));
    expect([...layers].toSorted()).toEqual(['renderer', 'shared']);
  });

  it('never sees Node, Electron, the database or a workbook library', () => {
    const unfit = /^(electron|better-sqlite3|exceljs|@e965\/xlsx)($|\/)/;
    expect([...reach.packages].filter((name) => isBuiltin(name) || unfit.test(name))).toEqual([]);
  });
});
