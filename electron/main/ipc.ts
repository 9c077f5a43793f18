import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { type Channel, type ChannelOf, contract, isChannel, type Output, type Parsed } from '../../shared/contract.ts';
import { ipc } from '../../shared/ipc.ts';
import { CodedError, fail, failed, type Result, succeeded } from '../../shared/result.ts';
import type { Application } from '../threads/application.ts';
import type { Log } from '../threads/log.ts';
import { takeChosen } from './chosen-file.ts';
import { isTrusted } from './sender.ts';

/** What the main process answers itself. */
export type ShellHandlers = {
  readonly [C in ChannelOf<'shell'>]: (input: Parsed<C>) => Output<C> | Promise<Output<C>>;
};

export interface Router {
  /** Comes true when the store is open; calls of the window wait for it. */
  readonly application: Promise<Application>;
  readonly shell: ShellHandlers;
  readonly contents: WebContents;
  readonly log: Log;
}

/** Channels that only the main process itself asks: their answers hold paths. */
const internalChannels: ReadonlySet<Channel> = new Set<Channel>(['agreements.attachmentPath']);

/** Connects the window's calls and drops. No handler ever rejects: Electron would keep only the message of the error. */
export function listenToWindow(router: Router): void {
  ipcMain.handle(ipc.call, (event, channel: unknown, input: unknown) =>
    guarded(router, event, () => routeCall(router, channel, input)),
  );
  ipcMain.handle(ipc.drop, (event, path: unknown) => guarded(router, event, () => takeDrop(router, path)));
}

/** The sender first, and on any doubt no. */
async function guarded(
  { contents, log }: Router,
  event: IpcMainInvokeEvent,
  work: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  try {
    if (!isTrusted(event, contents)) fail('wrong-sender');
    return await work();
  } catch (error) {
    if (error instanceof CodedError && error.code !== 'wrong-sender') return failed(error);
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return failed(error, log('error', { cause }));
  }
}

async function routeCall({ application, shell }: Router, channel: unknown, input: unknown): Promise<Result<unknown>> {
  if (typeof channel !== 'string' || !isChannel(channel) || internalChannels.has(channel)) fail('unknown-channel');
  if (isShellChannel(channel)) return succeeded(await callShell(shell, channel, input));
  return (await application).call(channel, input);
}

function isShellChannel(channel: Channel): channel is ChannelOf<'shell'> {
  return contract[channel].mode === 'shell';
}

function callShell<C extends ChannelOf<'shell'>>(shell: ShellHandlers, channel: C, input: unknown): Promise<Output<C>> {
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) fail('input-invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  return Promise.resolve(shell[channel](parsed.data as Parsed<C>));
}

/** A path from the preload: the place of a file that was dropped on the window, empty for one that a script made. */
async function takeDrop({ application }: Router, path: unknown): Promise<Result<unknown>> {
  return succeeded(await takeChosen(path, (await application).files));
}
