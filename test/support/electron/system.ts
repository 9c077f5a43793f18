import { strict } from './strict.ts';

/** What main asks of the desktop. Nothing is opened from here; a test replaces what it wants to observe. */
export const shell = strict('shell', {
  openPath: async (path: string): Promise<string> => `no desktop to open ${path}`,
  showItemInFolder: (_path: string): void => undefined,
});

export const screen = strict('screen', {
  getDisplayMatching: (_bounds: object) => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
});

class ApplicationMenu {
  static current: ApplicationMenu | null = null;
  readonly items: readonly object[];

  constructor(items: readonly object[]) {
    this.items = items;
  }

  static buildFromTemplate(items: readonly object[]): ApplicationMenu {
    return new ApplicationMenu(items);
  }

  static setApplicationMenu(menu: ApplicationMenu | null): void {
    ApplicationMenu.current = menu;
  }

  static getApplicationMenu(): ApplicationMenu | null {
    return ApplicationMenu.current;
  }
}

export const Menu = strict('Menu', ApplicationMenu);

/** Headless Chromium grants no permission by itself; the handlers are kept so that a test can ask them. */
const defaultSession = {
  permissionRequest: undefined as unknown,
  permissionCheck: undefined as unknown,
  setPermissionRequestHandler: (handler: unknown): void => {
    defaultSession.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler: unknown): void => {
    defaultSession.permissionCheck = handler;
  },
  setDevicePermissionHandler: (_handler: unknown): void => undefined,
  setDisplayMediaRequestHandler: (_handler: unknown): void => undefined,
  setSpellCheckerEnabled: (_enabled: boolean): void => undefined,
  on: (_event: string, _listener: unknown): void => undefined,
};

export const session = strict('session', { defaultSession: strict('session.defaultSession', defaultSession) });
