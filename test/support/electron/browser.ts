import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from './chromium.ts';

/** One message of the DevTools protocol; the shape of `params` is the caller's business. */
export interface Message {
  readonly method: string;
  // The protocol has thousands of shapes; each reader names the few members it uses.
  readonly params: Record<string, never>;
  readonly sessionId?: string;
}

/**
 * A running Chromium. We talk to it over a pipe, so that it ends when this process ends, however that happens;
 * a test runner connects to the same browser over the port.
 */
export class Browser extends EventEmitter {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #pending = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #lastId = 0;

  constructor(chromium: ChildProcess) {
    super();
    this.setMaxListeners(0);
    this.#process = chromium;
    this.#input = chromium.stdio[3] as Writable;
    this.#input.on('error', () => undefined);
    let rest = '';
    const output = chromium.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('error', () => undefined);
    output.on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#receive(message);
    });
    chromium.once('exit', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Chromium has ended'));
      this.#pending.clear();
      this.emit('gone');
    });
  }

  /** Sends one command and answers its result. */
  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#lastId;
    return new Promise<T>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as Message & { id?: number; result: never; error?: { message: string } };
    if (message.id === undefined) {
      this.emit(message.sessionId ? `${message.sessionId}:${message.method}` : message.method, message.params);
      return;
    }
    const waiting = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }
}

/** Nothing of a browser that talks to its maker. */
const quiet = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
];

/** Starts Chromium and prints the line a test runner waits for. */
export async function startBrowser(options: {
  profile: string;
  switches: readonly string[];
  resolverRules: string;
  visible: boolean;
  sandbox: boolean;
}): Promise<Browser> {
  const { executable, env } = await findChromium();
  const child = spawn(
    executable,
    [
      ...quiet,
      ...options.switches.filter((one) => !/^--(host-resolver-rules|remote-debugging|user-data-dir)/.test(one)),
      `--host-resolver-rules=${options.resolverRules}`,
      `--user-data-dir=${options.profile}`,
      '--remote-debugging-port=0',
      '--remote-debugging-pipe',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      ...(options.sandbox ? [] : ['--no-sandbox']),
      ...(options.visible ? ['--app=about:blank'] : ['--headless', '--no-startup-window']),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      // Ctrl-C in a terminal is for the program, which then ends Chromium in its own order.
      detached: process.platform !== 'win32',
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-8_000);
      const line = /^DevTools listening on (ws:\/\/\S+)$/m.exec(said);
      if (line?.[1]) resolve(line[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Chromium (${executable}) ended with code ${String(code)}:\n${said}`)),
    );
  });
  process.stderr.write(`DevTools listening on ${address}\n`);
  return new Browser(child);
}
