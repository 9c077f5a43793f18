import { join } from 'node:path';
import { app, screen, type Rectangle } from 'electron';
import { z } from 'zod';
import { readDeviceFile, writeDeviceFile } from './device-file.ts';

const windowState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(200).catch(1366),
  height: z.int().min(200).catch(768),
  isMaximized: z.boolean().catch(false),
  theme: z.enum(['light', 'dark', 'system']).catch('light'),
  language: z.enum(['id', 'en']).catch('id'),
});

/** What the shell remembers of its window; never data of the office. */
export type WindowState = z.infer<typeof windowState>;

const file = () => join(app.getPath('userData'), 'window.json');

/** The remembered window, or the default one of 1366 x 768; a place that no screen shows any more is forgotten. */
export function readWindowState(): WindowState {
  const state = windowState.parse(readDeviceFile(file()));
  const { x, y, width, height } = state;
  if (x === undefined || y === undefined || isOnScreen({ x, y, width, height })) return state;
  return { ...state, x: undefined, y: undefined };
}

/** Remembers it for the next start. */
export function writeWindowState(state: WindowState): void {
  writeDeviceFile(file(), state);
}

/** At least a hand's breadth of the title bar can be grasped. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width);
    const isTopSeen = bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 40;
    return right - Math.max(bounds.x, workArea.x) >= 120 && isTopSeen;
  });
}
