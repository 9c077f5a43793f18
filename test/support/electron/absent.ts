// Vitest resolves the module `electron` to this file: importing the npm package outside Electron would start the
// download of its runtime, and code that a unit test reaches must not need a window anyway.
throw new Error(
  "a unit test imported 'electron': only electron/main and electron/preload may, and they are tested end to end",
);
