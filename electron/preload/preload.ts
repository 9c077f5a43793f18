import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { AppEvent } from '../../shared/events.ts';
import { ipc } from '../../shared/ipc.ts';

// A typed pipe: the window's declaration of it is renderer/lib/window-api.ts, every rule is on the other side.
contextBridge.exposeInMainWorld('api', {
  call: (channel: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(ipc.call, channel, input),

  onEvent: (listener: (event: AppEvent) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, event: AppEvent): void => listener(event);
    ipcRenderer.on(ipc.event, forward);
    return () => {
      ipcRenderer.off(ipc.event, forward);
    };
  },

  // Awaited because the stand-in of the tests learns the path later than Electron does.
  dropFile: async (file: File): Promise<unknown> => {
    const path: string = await Promise.resolve(webUtils.getPathForFile(file));
    return ipcRenderer.invoke(ipc.drop, path);
  },
});
