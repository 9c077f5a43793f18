import { EventEmitter } from 'node:events';
import type { Browser } from './browser.ts';
import { ipcHandlers } from './ipc-main.ts';
import { customOf, loopbackOf } from './loopback.ts';
import { Page, type Request } from './page.ts';
import { strict } from './strict.ts';
import { applyTheme } from './theme.ts';

interface Paused {
  readonly requestId: string;
  readonly frameId: string;
  readonly request: { readonly url: string };
}

type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

/** What a target shows before its first address. */
const blank = 'about:blank';

export class WebContents extends EventEmitter {
  readonly mainFrame = { url: blank, origin: 'null', parent: null };
  private page: Page | undefined;
  private isGone = false;
  private onOpen: OpenHandler | undefined;
  private readonly preload: string | undefined;
  private readonly size: () => { width: number; height: number };
  /** Addresses that main itself asked for: they are not the page's navigations. */
  private readonly ownRequests = new Set<string>();
  readonly navigationHistory = strict('webContents.navigationHistory', { canGoBack: () => false });

  constructor(preload: string | undefined, size: () => { width: number; height: number }) {
    super();
    this.preload = preload;
    this.size = size;
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.onOpen = handler;
  }

  /** To the preload's listeners of this channel. */
  send(channel: string, ...args: unknown[]): void {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    void this.page?.tell({ channel, args });
  }

  close(_options?: { waitForBeforeUnload?: boolean }): void {
    this._end();
  }

  reload(): void {
    this.ownRequests.add(loopbackOf(this.mainFrame.url));
    void this.page?.send('Page.reload').catch(() => undefined);
  }

  async _load(browser: Browser, url: string, visible: boolean): Promise<void> {
    if (this.onOpen?.({ url: blank }).action !== 'deny')
      throw new Error('the Electron stand-in opens no second window');
    const address = loopbackOf(url);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    this.page ??= await this.open(browser, visible);
    this.ownRequests.add(address);
    await this.page.send('Page.navigate', { url: address });
    return loaded;
  }

  _targetId(): string | undefined {
    return this.page?.targetId;
  }

  _resize(): void {
    if (this.page) void this.resize(this.page);
  }

  _bringToFront(): void {
    void this.page?.send('Page.bringToFront').catch(() => undefined);
  }

  _end(): void {
    if (this.isGone) return;
    this.isGone = true;
    void this.page?.send('Page.close').catch(() => undefined);
    this.emit('destroyed');
  }

  private async open(browser: Browser, visible: boolean): Promise<Page> {
    const page = await Page.open(browser, visible);
    this.listen(page, browser);
    await page.prepare(this.preload, (request, context) => void this.answer(page, request, context));
    await page.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
    if (!visible) await this.resize(page);
    applyTheme(page);
    return page;
  }

  private async resize(page: Page): Promise<void> {
    const { width, height } = this.size();
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  private listen(page: Page, browser: Browser): void {
    page.on('Page.frameNavigated', ({ frame }: { frame: { url: string; parentId?: string } }) => {
      if (frame.parentId !== undefined) return;
      this.mainFrame.url = customOf(frame.url);
      this.mainFrame.origin = originOf(this.mainFrame.url);
      this.emit('did-navigate', {}, this.mainFrame.url);
    });
    page.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    page.on('Page.loadEventFired', () => {
      if (this.mainFrame.url !== blank) this.emit('did-finish-load');
    });
    page.on('Fetch.requestPaused', (paused: Paused) => void this.decide(page, paused));
    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    browser.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
      if (targetId === page.targetId) this._end();
    });
    browser.on('Target.detachedFromTarget', ({ targetId }: { targetId: string }) => {
      if (targetId === page.targetId) this._end();
    });
  }

  /** A document is about to be fetched: one that the page itself asks for is offered to `will-navigate` first. */
  private async decide(page: Page, { requestId, frameId, request }: Paused): Promise<void> {
    let prevented = false;
    const isMainFrame = frameId === page.targetId;
    if (!this.ownRequests.delete(request.url)) {
      const url = customOf(request.url);
      const details = { preventDefault: () => (prevented = true), url, isMainFrame };
      this.emit('will-frame-navigate', details);
      if (isMainFrame && !prevented) this.emit('will-navigate', details, url);
    }
    const verdict = prevented ? page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }) : undefined;
    await (verdict ?? page.send('Fetch.continueRequest', { requestId })).catch(() => undefined);
  }

  private async answer(page: Page, request: Request, context: number): Promise<void> {
    const reply = (ok: boolean, value: unknown) => page.tell({ id: request.id, ok, value }, context);
    try {
      if (request.kind === 'path') {
        await reply(true, await page.pathOfFile(request.file, context));
        return;
      }
      const handler = ipcHandlers.get(request.channel);
      if (!handler) throw new Error(`No handler registered for '${request.channel}'`);
      const event = { sender: this, senderFrame: this.mainFrame, processId: 1, frameId: 1 };
      await reply(true, await handler(event, ...request.args));
    } catch (error) {
      await reply(false, `Error invoking remote method '${request.channel}': ${String(error)}`);
    }
  }
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return host === '' ? 'null' : `${protocol}//${host}`;
}
