/** Names on Electron's own pipe between preload and main process; what travels on the first is in `contract.ts`. */
export const ipc = {
  call: 'pantau:call',
  /** Carries a path, so only the preload can use it, with the path of a file that was really dropped. */
  drop: 'pantau:drop',
  event: 'pantau:event',
} as const;
