import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from './browser.ts';
import { decode, encode } from './codec.ts';
import { mainWorld, preloadWorld } from './worlds.ts';

const world = 'Electron Isolated Context';
const binding = '__electron';

/** A request that came up from the preload, from the named execution context. */
export interface Request {
  readonly kind: 'invoke' | 'path';
  readonly id: number;
  readonly channel: string;
  readonly args: unknown[];
  readonly file: number;
}

/** The target a window shows, driven over the DevTools protocol. */
export class Page {
  readonly targetId: string;
  private readonly browser: Browser;
  private readonly sessionId: string;
  private context: number | undefined;

  private constructor(browser: Browser, targetId: string, sessionId: string) {
    this.browser = browser;
    this.targetId = targetId;
    this.sessionId = sessionId;
  }

  /** Opens an empty target, or takes the one window that a visible browser starts with. */
  static async open(browser: Browser, visible: boolean): Promise<Page> {
    const targetId = visible ? await existingPage(browser) : await newPage(browser);
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new Page(browser, targetId, sessionId);
  }

  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.browser.send<T>(method, params, this.sessionId);
  }

  on(method: string, listener: (params: never) => void): void {
    this.browser.on(`${this.sessionId}:${method}`, (params) => listener(params as never));
  }

  /** Prepares both worlds of every document to come. */
  async prepare(
    preloadFile: string | undefined,
    onRequest: (request: Request, context: number) => void,
  ): Promise<void> {
    this.on('Runtime.executionContextCreated', ({ context }: { context: { id: number; name: string } }) => {
      if (context.name === world) this.context = context.id;
    });
    this.on('Runtime.executionContextDestroyed', ({ executionContextId }: { executionContextId: number }) => {
      if (executionContextId === this.context) this.context = undefined;
    });
    this.on('Runtime.bindingCalled', (call: { name: string; payload: string; executionContextId: number }) => {
      if (call.name === binding) onRequest(decode(call.payload) as Request, call.executionContextId);
    });
    await Promise.all([this.send('Page.enable'), this.send('Runtime.enable')]);
    await this.send('Runtime.addBinding', { name: binding, executionContextName: world });
    if (preloadFile === undefined) return;
    const key = JSON.stringify(`electron-${randomUUID()}`);
    const preload = `function (require, module, exports) {${readFileSync(preloadFile, 'utf8')}\n}`;
    // The order matters: the page's side listens before the preload exposes anything.
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld.toString()})(${key})` });
    await this.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${preloadWorld.toString()})(${key}, '${binding}', ${encode.toString()}, ${decode.toString()}, ${preload})`,
      worldName: world,
    });
  }

  /** Hands a value to the preload's world; a page that has gone in the meantime is nobody's error. */
  async tell(value: object, context = this.context): Promise<void> {
    if (context === undefined) return;
    const receive = `function (text) { ${binding}Receive(text); }`;
    const call = { functionDeclaration: receive, executionContextId: context, arguments: [{ value: encode(value) }] };
    await this.send('Runtime.callFunctionOn', call).catch(() => undefined);
  }

  /** Where a dropped or chosen file lies on disk; empty for a file that was made by a script. */
  async pathOfFile(file: number, context: number): Promise<string> {
    const expression = `${binding}File(${String(file)})`;
    const { result } = await this.send<{ result: { objectId: string } }>('Runtime.evaluate', {
      expression,
      contextId: context,
    });
    return (await this.send<{ path: string }>('DOM.getFileInfo', { objectId: result.objectId })).path;
  }
}

async function newPage(browser: Browser): Promise<string> {
  return (await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })).targetId;
}

async function existingPage(browser: Browser): Promise<string> {
  type Targets = { targetInfos: { targetId: string; type: string }[] };
  for (;;) {
    const { targetInfos } = await browser.send<Targets>('Target.getTargets');
    const page = targetInfos.find((one) => one.type === 'page');
    if (page) return page.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
