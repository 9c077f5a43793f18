import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DataContext } from '../../electron/data/context.ts';
import { previewImport } from '../../electron/data/import/preview.ts';
import { participantHandlers } from '../../electron/data/participants/handlers.ts';
import { createQueue } from '../../electron/data/queue.ts';
import { PortStream } from '../../electron/threads/port-stream.ts';
import { aParticipant } from '../support/a-participant.ts';
import { codeOfPromise } from '../support/coded.ts';
import { aJob, aStore } from '../support/data/store.ts';

const streams: PortStream[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const stream of streams.splice(0)) stream.close();
});

const sheets = [{ name: 'Daftar', band: { top: 1, bottom: 1, firstData: 2 } }];
const input = {
  file: 'token',
  kind: 'participants',
  month: null,
  sheetAs: null,
  columns: [],
  throughLibrary: false,
  layout: null,
  takeAlike: false,
  dateOrder: 'dmy',
  defaults: {
    unitUid: null,
    unitForMissing: null,
    categoryUid: null,
    fundingUid: null,
    startsOn: '2026-11-01',
    programmes: 0,
    withoutKpj: 'registered',
    agreementKind: null,
  },
} as const;

/** A preview whose workbook thread has read the file's digest and says nothing more until it is told to end. */
async function aStalledPreview(context: DataContext, queue = createQueue()) {
  const { port1, port2 } = new MessageChannel();
  const [stream, workbook] = [new PortStream(port1), new PortStream(port2)];
  streams.push(stream, workbook);
  const file = { path: 'list.xlsx', name: 'list.xlsx' };
  const { extras } = aJob({ stream, file, inTurn: (work) => queue.add(work) });
  const code = codeOfPromise(
    previewImport(context, { ...input, sha256: null, sheets, columns: [], alikeRows: [], corrections: [] }, extras),
  );
  await workbook.value();
  await workbook.send({ sha256: 'x' });
  return { code, queue, end: () => workbook.end() };
}

describe('a preview whose file is slow to read', () => {
  it('holds up no save, and is answered when the file is read', async () => {
    const { context } = aStore();
    const { code, queue, end } = await aStalledPreview(context);
    const saved = await queue.add(() => participantHandlers['participants.save'](context, aParticipant()));
    expect(saved.uid).toHaveLength(36);
    end();
    expect(await code).toBe(null);
  });

  it('gives way to a newer one', async () => {
    const { context } = aStore();
    const first = await aStalledPreview(context);
    const second = await aStalledPreview(context, first.queue);
    first.end();
    expect(await first.code).toBe('preview-gone');
    second.end();
    expect(await second.code).toBe(null);
  });

  it('ends after two minutes of silence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { context } = aStore();
    const { code, queue } = await aStalledPreview(context);
    await vi.advanceTimersByTimeAsync(120_001);
    expect(await code).toBe('workbook-too-slow');
    await queue.add(() => participantHandlers['participants.save'](context, aParticipant()));
  });
});
