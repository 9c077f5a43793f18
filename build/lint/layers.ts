// Who may import what, beyond what the projects of tsc already refuse: see the table in architecture.md's words in
// README.md. Each layer is listed once with everything it must not import, because of two entries for one file the
// linter heeds only the last.
import type { OxlintOverride } from 'oxlint';

type Ban = ({ readonly regex: string } | { readonly group: string[] }) & { readonly message: string };

interface NamedBan {
  readonly name: string;
  readonly importNames: string[];
  readonly message: string;
}

function ban(regex: string, message: string): Ban {
  return { regex, message };
}

function layer(files: string[], patterns: readonly Ban[], paths: readonly NamedBan[] = []): OxlintOverride {
  return { files, rules: { 'no-restricted-imports': ['error', { paths: [...paths], patterns: [...patterns] }] } };
}

/** Bans the folders beside the layer, however deep inside it the importing file lies. */
function rooms(names: readonly string[], message: string): Ban {
  return ban(`^(\\.\\./)+(electron/)?(${names.join('|')})/`, message);
}

const tools = ban('^(\\.\\./)+(build|test)/', 'Nothing imports build/ or test/.');
const renderer = ban('^(\\.\\./)+renderer/', 'Only the renderer imports the renderer.');
const electron = ban(
  '^electron($|/)',
  'Only electron/main and electron/preload may import electron: all else runs in plain Node.',
);
const workbooks = ban('^(exceljs|@e965/xlsx)($|/)', 'Workbook libraries are used in electron/workbook only.');
const database = ban('^better-sqlite3($|/)', 'The data thread (electron/data) is the only holder of the database.');
const node = ban(
  '^(node:.*|assert|buffer|child_process|crypto|events|fs|fs/promises|http|https|module|net|os|path|process|stream|url|util|vm|worker_threads|zlib)$',
  'The renderer and its preload are sandboxed and have no Node: ask through a channel of shared/contract.ts.',
);

const rawIpc = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer', 'default'],
  message:
    'Raw IPC is used in electron/main/ipc.ts and electron/preload only: add a channel to shared/contract.ts and its handler.',
};
const routerIpc = { ...rawIpc, importNames: ['ipcRenderer', 'default'] };
const preloadIpc = { ...rawIpc, importNames: ['ipcMain', 'default'] };

const shared = [
  ban('^(\\.\\./)+(electron|renderer|build|test)/', 'shared/ is the lowest layer and imports none of the others.'),
  {
    group: ['*', '!./**', '!../**', '!zod', '!temporal-polyfill'],
    message: 'shared/ is pure: zod and temporal-polyfill only; no Node, no React, no Electron.',
  },
];
const main = [
  workbooks,
  database,
  renderer,
  tools,
  rooms(
    ['preload', 'data', 'workbook', 'cli'],
    'The main process routes to threads (electron/threads) and holds no business rules.',
  ),
];

const underScreen = [
  node,
  workbooks,
  database,
  tools,
  ban(
    '^electron($|/)',
    'The renderer never sees Electron: call through renderer/lib, a channel of shared/contract.ts.',
  ),
  ban('^(\\.\\./)+electron/', 'The renderer never imports electron/: call through a channel of shared/contract.ts.'),
];
const app = ban('^(\\.\\./)+app/', 'renderer/app puts features together; nothing below imports it.');
const sibling = 'A feature never imports another one: what two need moves to renderer/ui, renderer/lib or shared/.';
const features = ban('^(\\.\\./)+features/', sibling);

/** Files `depth` folders below renderer/features: going up as many and down again ends in another feature. */
function feature(depth: number): OxlintOverride {
  const files = [`renderer/features/*${'/*'.repeat(depth)}`];
  return layer(files, [...underScreen, app, features, ban(`^(\\.\\./){${depth}}[^.]`, sibling)]);
}

const api = 'window.api is used in renderer/lib only: call through its typed client.';

export const layers: OxlintOverride[] = [
  layer(['shared/**'], shared),
  layer(
    ['electron/threads/**'],
    [
      electron,
      workbooks,
      database,
      renderer,
      tools,
      rooms(
        ['main', 'preload', 'data', 'workbook', 'cli'],
        'electron/threads imports node and shared/ only: a thread is started by the address of its file.',
      ),
    ],
  ),
  layer(
    ['electron/data/**'],
    [
      electron,
      workbooks,
      renderer,
      tools,
      rooms(
        ['main', 'preload', 'workbook', 'cli'],
        'electron/data holds SQL and rules in transactions: rows of files reach it over a MessagePort.',
      ),
    ],
  ),
  layer(
    ['electron/workbook/**'],
    [
      electron,
      database,
      renderer,
      tools,
      rooms(
        ['main', 'preload', 'data', 'cli'],
        'electron/workbook only reads and writes files: their rows leave it over a MessagePort.',
      ),
    ],
  ),
  layer(
    ['electron/cli/**'],
    [
      electron,
      workbooks,
      database,
      renderer,
      tools,
      rooms(['main', 'preload', 'data', 'workbook'], 'The command line calls the handlers through electron/threads.'),
    ],
  ),
  layer(['electron/main/**'], main, [rawIpc]),
  layer(['electron/main/ipc.ts', 'electron/main/ipc/**'], main, [routerIpc]),
  layer(
    ['electron/preload/**'],
    [
      node,
      workbooks,
      database,
      renderer,
      tools,
      rooms(
        ['main', 'threads', 'data', 'workbook', 'cli'],
        'The preload is a typed pipe and knows channel names only.',
      ),
    ],
    [preloadIpc],
  ),
  layer(['renderer/app/**'], underScreen),
  feature(1),
  feature(2),
  feature(3),
  layer(['renderer/ui/**'], [...underScreen, app, features]),
  layer(
    ['renderer/lib/**'],
    [...underScreen, app, features, ban('^(\\.\\./)+ui/', 'renderer/lib lies below renderer/ui.')],
  ),
  {
    files: ['renderer/app/**', 'renderer/features/**', 'renderer/ui/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'api', message: api })),
      ],
      'no-restricted-globals': ['error', { name: 'api', message: api }],
    },
  },
];
