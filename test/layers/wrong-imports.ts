/** A wrong import, and who must refuse it. */
export interface WrongImport {
  readonly from: string;
  readonly imports: string;
  /** Whether the compiler refuses it too: it does between its projects and for modules it has no types for. */
  readonly compilerToo: boolean;
}

function wrong(from: string, banned: readonly string[], bannedForCompiler: readonly string[] = []): WrongImport[] {
  return [
    ...banned.map((imports) => ({ from, imports, compilerToo: false })),
    ...bannedForCompiler.map((imports) => ({ from, imports, compilerToo: true })),
  ];
}

/** For each layer of the table in architecture: what it must not import. The importing file lies right in `from`. */
export const wrongImports: readonly WrongImport[] = [
  ...wrong(
    'shared',
    ['react', 'electron', 'exceljs'],
    ['node:fs', '../electron/data/sql.ts', '../renderer/lib/client.ts', '../build/tool.ts', '../test/support.ts'],
  ),
  ...wrong(
    'electron/threads',
    ['electron', 'better-sqlite3', 'exceljs'],
    ['../data/sql.ts', '../workbook/read.ts', '../main/window.ts', '../cli/print.ts'],
  ),
  ...wrong(
    'electron/data',
    ['electron', 'exceljs', '@e965/xlsx'],
    ['../workbook/read.ts', '../main/window.ts', '../../renderer/lib/client.ts'],
  ),
  ...wrong('electron/workbook', ['electron', 'better-sqlite3'], ['../data/sql.ts', '../main/window.ts']),
  ...wrong(
    'electron/cli',
    ['electron', 'better-sqlite3', 'exceljs'],
    ['../data/sql.ts', '../workbook/read.ts', '../main/window.ts'],
  ),
  ...wrong(
    'electron/main',
    ['better-sqlite3', 'exceljs'],
    ['../data/sql.ts', '../workbook/read.ts', '../../renderer/lib/client.ts', '../../test/support.ts'],
  ),
  ...wrong('electron/preload', ['node:fs', 'better-sqlite3'], ['../main/window.ts', '../threads/application.ts']),
  ...wrong(
    'renderer/app',
    ['electron', 'exceljs', 'better-sqlite3'],
    ['node:path', '../../electron/data/sql.ts', '../../build/tool.ts'],
  ),
  ...wrong(
    'renderer/features/agreements',
    ['../people/list.ts', '../../features/people/list.ts', '../../app/frame.ts', 'electron'],
    ['node:fs'],
  ),
  ...wrong('renderer/features/agreements/card', ['../../people/list.ts']),
  ...wrong('renderer/features/agreements/card/parts', ['../../../people/list.ts']),
  ...wrong('renderer/ui', ['../features/people/list.ts', '../app/frame.ts', 'electron'], ['node:fs']),
  ...wrong('renderer/lib', ['../ui/table.ts', '../features/people/list.ts', 'electron'], ['node:fs']),
];

/** What each layer is there to import: none of it may be refused. */
export const rightImports: readonly (readonly [from: string, imports: string])[] = [
  ['shared', 'zod'],
  ['shared', 'temporal-polyfill'],
  ['electron/threads', 'node:worker_threads'],
  ['electron/threads', '../../shared/rule.ts'],
  ['electron/data', 'better-sqlite3'],
  ['electron/data', '../../shared/rule.ts'],
  ['electron/data', '../threads/application.ts'],
  ['electron/workbook', 'exceljs'],
  ['electron/workbook', '@e965/xlsx'],
  ['electron/cli', '../threads/application.ts'],
  ['electron/main', '../threads/application.ts'],
  ['renderer/app', '../features/people/list.ts'],
  ['renderer/features/agreements', './list.ts'],
  ['renderer/features/agreements', '../../ui/table.ts'],
  ['renderer/features/agreements', '../../../shared/rule.ts'],
  ['renderer/features/agreements/card', '../list.ts'],
  ['renderer/features/agreements/card', '../../../lib/client.ts'],
  ['renderer/ui', '../lib/client.ts'],
  ['test', '../electron/data/sql.ts'],
];
