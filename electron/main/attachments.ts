import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { unwrap } from '../../shared/result.ts';
import type { Application } from '../threads/application.ts';

/** Kinds of file that the window shows itself, by how they begin (a PDF within its first 1024 bytes). */
const shownTypes: readonly (readonly [type: string, isThis: (head: Buffer) => boolean])[] = [
  ['application/pdf', (head) => head.includes('%PDF-')],
  ['image/png', (head) => begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', (head) => begins(head, [0xff, 0xd8, 0xff])],
];
const headBytes = 1024;

/** What is in a kept file may come from anywhere: were it ever shown as a page, it could do nothing. */
const powerless = {
  'content-security-policy': "default-src 'none'; sandbox",
  'content-disposition': 'attachment',
  'cache-control': 'no-store',
};

/**
 * The bytes of a kept file for the window, by nothing but its uid: the data thread knows the path, the type is judged by
 * content. Not found: an unknown uid, a file that is gone, any kind that the window does not show.
 */
export async function answerAttachment(
  uid: string,
  opening: Promise<Application>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const application = await opening;
  const { path } = unwrap(await application.call('agreements.attachmentPath', { uid })) as { path: string };
  const type = shownTypeOf(await headOf(path));
  if (type === undefined) return new Response(null, { status: 404, headers });
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return new Response(bytes, { headers: { ...headers, ...powerless, 'content-type': type } });
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function shownTypeOf(head: Buffer): string | undefined {
  return shownTypes.find(([, isThis]) => isThis(head))?.[0];
}

function begins(head: Buffer, mark: readonly number[]): boolean {
  return head.subarray(0, mark.length).equals(Buffer.from(mark));
}
