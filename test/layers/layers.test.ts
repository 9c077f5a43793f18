import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlantedTree } from './planted-tree.ts';
import { compile, lint, type Verdict } from './tools-verdicts.ts';
import { rightImports, wrongImports } from './wrong-imports.ts';

const long = (lines: number) => Array.from({ length: lines }, (_, line) => `  count += ${line};`).join('\n');

/** Other things that have no place in any layer: the file's content and the rule that must refuse it. */
const otherWrongs: Readonly<Record<string, readonly [content: string, rule: string]>> = {
  'electron/main/raw-main.ts': [
    "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();\n",
    'no-restricted-imports',
  ],
  'electron/main/raw-renderer.ts': [
    "import { ipcRenderer } from 'electron';\nipcRenderer.removeAllListeners();\n",
    'no-restricted-imports',
  ],
  'electron/preload/raw-main.ts': [
    "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();\n",
    'no-restricted-imports',
  ],
  'renderer/features/people/raw-api.ts': ['export const raw: unknown = window.api;\n', 'no-restricted-properties'],
  'renderer/ui/raw-api.ts': ['export const raw: unknown = globalThis.api;\n', 'no-restricted-properties'],
  'shared/by-default.ts': ['const one = 1;\nexport default one;\n', 'no-default-export'],
  'shared/barrel.ts': ["export * from './rule.ts';\n", 'no-barrel-file'],
  'shared/cycle-a.ts': ["import { b } from './cycle-b.ts';\nexport const a = (): number => b();\n", 'no-cycle'],
  'shared/cycle-b.ts': ["import { a } from './cycle-a.ts';\nexport const b = (): number => a();\n", 'no-cycle'],
  'shared/anything.ts': ['export const list: any[] = [];\n', 'no-explicit-any'],
  'electron/threads/floating.ts': [
    'async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}\n',
    'no-floating-promises',
  ],
  'shared/long-file.ts': [`export let count = 0;\n{\n${long(400)}\n}\n`, 'max-lines'],
  'shared/long-function.ts': [
    `export function sum(): number {\n  let count = 0;\n${long(60)}\n  return count;\n}\n`,
    'max-lines-per-function',
  ],
};

const fileOf = (kind: string, from: string, index: number) => `${from}/${kind}-${index}.ts`;
const importing = (path: string) => `import * as module from '${path}';\nexport const used: unknown = module;\n`;

const plants: Record<string, string> = {
  ...Object.fromEntries(wrongImports.map(({ from, imports }, i) => [fileOf('wrong', from, i), importing(imports)])),
  ...Object.fromEntries(rightImports.map(([from, imports], i) => [fileOf('right', from, i), importing(imports)])),
  ...Object.fromEntries(Object.entries(otherWrongs).map(([file, [content]]) => [file, content])),
};

let linted: Verdict[] = [];
let compiled: Verdict[] = [];
let tree: ReturnType<typeof makePlantedTree>;

beforeAll(() => {
  tree = makePlantedTree(plants);
  linted = lint(tree.folder);
  // Packages that only the linter bans bring Node's types along, which would hide what the compiler says by itself.
  const onlyLinted = wrongImports.map((plant, i) => ({ ...plant, file: fileOf('wrong', plant.from, i) }));
  tree.unplant([
    ...onlyLinted.filter(({ compilerToo }) => !compilerToo).map(({ file }) => file),
    ...Object.keys(otherWrongs),
  ]);
  compiled = compile(tree.folder);
}, 60_000);

afterAll(() => tree.remove());

function rulesOn(verdicts: readonly Verdict[], file: string): string[] {
  return verdicts.filter((verdict) => verdict.file === file).map(({ rule }) => rule);
}

describe('a wrong import', () => {
  it.each(wrongImports.map((plant, index) => ({ ...plant, file: fileOf('wrong', plant.from, index) })))(
    '$from -> $imports is refused',
    ({ file, compilerToo }) => {
      expect(rulesOn(linted, file)).toContain('eslint(no-restricted-imports)');
      if (compilerToo) expect(rulesOn(compiled, file)).not.toEqual([]);
    },
  );

  it('is explained in words', () => {
    const raw = linted.find(({ file }) => file === 'electron/main/raw-main.ts');
    expect(raw?.message).toContain('shared/contract.ts');
  });
});

describe('a right import', () => {
  it.each(rightImports.map(([from, imports], index) => ({ from, imports, file: fileOf('right', from, index) })))(
    '$from -> $imports passes',
    ({ file }) => {
      expect(rulesOn(linted, file)).toEqual([]);
      expect(rulesOn(compiled, file)).toEqual([]);
    },
  );
});

describe('what has no place in any layer', () => {
  it.each(Object.entries(otherWrongs).map(([file, [, rule]]) => ({ file, rule })))('$file: $rule', ({ file, rule }) => {
    expect(rulesOn(linted, file).join(' ')).toContain(`(${rule})`);
  });
});
