import { EventEmitter } from 'node:events';
import { app, shutdown } from './app.ts';
import type { Browser } from './browser.ts';
import { strict } from './strict.ts';
import { WebContents } from './web-contents.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions extends Partial<Bounds> {
  readonly show?: boolean;
  readonly webPreferences?: { readonly preload?: string };
}

/** The browser that windows open in; set by electron.ts once it runs. */
export const host: { browser: Browser | undefined; visible: boolean } = { browser: undefined, visible: false };

const windows = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  private bounds: Bounds;
  private isGone = false;
  private shown: boolean;
  private minimized = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.shown = options.show ?? true;
    const self = strict('BrowserWindow', this);
    this.webContents = strict('webContents', new WebContents(options.webPreferences?.preload, () => this.bounds));
    windows.add(self);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => self.forget());
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, self);
    return self;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return [...windows].find((one) => one.webContents === contents) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    if (!host.browser) throw new Error('a window was loaded before the app was ready');
    await this.webContents._load(host.browser, url, host.visible);
  }

  show(): void {
    this.shown = true;
    this.emit('show');
  }

  focus(): void {
    this.webContents._bringToFront();
    this.emit('focus');
  }

  isVisible(): boolean {
    return this.shown;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  minimize(): void {
    this.minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.minimized = false;
    this.emit('restore');
  }

  isMaximized(): boolean {
    return false;
  }

  maximize(): void {
    this.emit('maximize');
  }

  getNormalBounds(): Bounds {
    return this.bounds;
  }

  getBounds(): Bounds {
    return this.bounds;
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.bounds = { ...this.bounds, ...bounds };
    this.webContents._resize();
    this.emit('resize');
  }

  setBackgroundColor(_colour: string): void {
    // Seen only before the first paint.
  }

  /** Asks, as Electron does: a listener of `close` may refuse. */
  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }

  destroy(): void {
    this.webContents._end();
    this.forget();
  }

  private forget(): void {
    if (this.isGone) return;
    this.isGone = true;
    windows.forEach((one) => one.webContents === this.webContents && windows.delete(one));
    this.emit('closed');
    if (windows.size > 0 || app._isLeaving()) return;
    if (app.listenerCount('window-all-closed') === 0) app.quit();
    else app.emit('window-all-closed');
  }
}

export const webContents = strict('webContents', {
  getAllWebContents: () => [...windows].map((one) => one.webContents),
  fromDevToolsTargetId: (id: string) => [...windows].find((one) => one.webContents._targetId() === id)?.webContents,
});

shutdown.closeAllWindows = () => {
  for (const window of windows) window.close();
  return windows.size === 0;
};
