import { type Answer, type Channel, contract, type Input, isChannel, type Output } from '../../shared/contract.ts';
import type { AppEvent } from '../../shared/events.ts';
import { type CodedErrorData, CodedError, failed, type Result, succeeded, unwrap } from '../../shared/result.ts';
import { superviseData } from './data-supervisor.ts';
import { createFileTickets, type FileTickets } from './files.ts';
import { createJobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { DataThreadOptions, NamedFile } from './protocol.ts';

export interface ApplicationOptions extends DataThreadOptions {
  readonly threads: { readonly data: URL; readonly workbook: URL };
  readonly log: Log;
}

/** The whole program without its windows: what main, the command line, the demo and the tests call. */
export interface Application {
  /** Checks the input against the contract and routes it; never rejects. A job answers its id at once. */
  call(channel: string, input: unknown): Promise<Result<unknown>>;
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Calls `listener` when the data thread died: until `reopenData` every call answers `data-stopped`. */
  onDataLost(listener: () => void): void;
  /** Opens the store again after the data thread died; throws what it was refused for. */
  reopenData(): Promise<void>;
  readonly files: FileTickets;
  close(): Promise<void>;
}

/** Starts the threads on a store folder; throws what the store was refused for. */
export async function openApplication({ threads, log, ...options }: ApplicationOptions): Promise<Application> {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  const lossListeners = new Set<() => void>();
  const onLost = () => {
    for (const listener of lossListeners) listener();
  };
  const files = createFileTickets();
  const data = await superviseData({ ...options, script: threads.data, onEvent: emit, onLost, log });
  const jobs = createJobs({ data, workbookScript: threads.workbook, emit, log });

  const route = async (channel: Channel, input: unknown): Promise<Result<unknown>> => {
    if (contract[channel].mode === 'shell') return failed(new CodedError('unknown-channel', { channel }));
    if (channel === 'jobs.cancel') {
      jobs.cancel((input as { job: string }).job);
      return succeeded({});
    }
    const file = fileOf(files, channel, input);
    if (contract[channel].mode === 'job') {
      return succeeded({ job: jobs.start(channel, input, { file, source: sourceOf(files, channel, input) }) });
    }
    return data.call({ channel, input, file });
  };

  return {
    files,
    async call(channel, input) {
      if (!isChannel(channel)) return failed(new CodedError('unknown-channel', { channel: channel.slice(0, 60) }));
      const parsed = contract[channel].input.safeParse(input);
      if (!parsed.success) return { ok: false, error: invalidInput(parsed.error.issues) };
      try {
        return await route(channel, parsed.data);
      } catch (error) {
        return failed(error, error instanceof CodedError ? undefined : log('error', { cause: String(error) }));
      }
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onDataLost: (listener) => void lossListeners.add(listener),
    reopenData: () => data.reopen(),
    async close() {
      await jobs.cancelAll();
      await data.close();
    },
  };
}

/** Calls a channel with its types and waits for the end of a job; throws the coded error. For callers inside the process. */
export async function callAndWait<C extends Channel>(
  application: Application,
  channel: C,
  input: Input<C>,
  onEvent?: (event: AppEvent) => void,
): Promise<Output<C>> {
  const early: AppEvent[] = [];
  let job: string | null = null;
  const ended = Promise.withResolvers<Result<unknown>>();
  const stopListening = application.onEvent((event) => {
    onEvent?.(event);
    if (event.type !== 'job.ended') return;
    if (job === null) early.push(event);
    else if (event.job === job) ended.resolve(event.result);
  });
  try {
    const answer = unwrap((await application.call(channel, input)) as Result<Answer<C>>);
    if (contract[channel].mode !== 'job') return answer as Output<C>;
    job = (answer as { job: string }).job;
    for (const event of early) if (event.type === 'job.ended' && event.job === job) ended.resolve(event.result);
    return unwrap(await ended.promise) as Output<C>;
  } finally {
    stopListening();
  }
}

/** Channels that read a file: its token is their field `file`. */
const reading: ReadonlySet<Channel> = new Set<Channel>([
  'agreements.attach',
  'documents.replaceTemplate',
  'import.inspect',
  'import.preview',
  'import.takeProfiles',
  'layouts.take',
  'regulations.attach',
  'workforce.attach',
  'units.import',
  'villages.import',
  'workforce.import',
]);

/** Channels that write a file: its token is their field `target`. */
const writing: ReadonlySet<Channel> = new Set<Channel>([
  'agenda.export',
  'budget.export',
  'coverage.export',
  'coverage.whatIfExport',
  'documents.saveTemplate',
  'documents.write',
  'import.writeProblems',
  'import.writeProfiles',
  'layouts.write',
  'participants.export',
  'reports.fill',
  'reports.reissue',
  'reports.write',
]);

/** The file that a call is about; by its channel, because a field of the same name may hold something else. */
function fileOf(files: FileTickets, channel: Channel, input: unknown): NamedFile | undefined {
  if (writing.has(channel)) return files.resolve((input as { target: string }).target, 'write');
  return reading.has(channel) ? files.resolve((input as { file: string }).file) : undefined;
}

/** The template to be filled, or the list that rows are taken from once more; `import-source-gone` when its token means nothing any longer. */
function sourceOf(files: FileTickets, channel: Channel, input: unknown): NamedFile | undefined {
  if (channel === 'reports.fill') return files.resolve((input as { source: string }).source);
  if (channel !== 'import.writeProblems') return undefined;
  try {
    return files.resolve((input as { source: string }).source);
  } catch (error) {
    throw new CodedError('import-source-gone', undefined, { cause: error });
  }
}

/** Names the field, so that a window can show the error beside it. */
function invalidInput(issues: readonly { path: PropertyKey[]; message: string }[]): CodedErrorData {
  const [first] = issues;
  return {
    code: 'input-invalid',
    details: { field: first?.path.map(String).join('.') ?? '', problem: first?.message ?? '', count: issues.length },
  };
}
