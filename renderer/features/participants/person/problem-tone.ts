/** How the three levels of problems look. */
export const toneOfLevel = { error: 'bad', warning: 'warn', info: 'info' } as const;
