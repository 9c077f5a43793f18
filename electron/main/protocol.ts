import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { protocol } from 'electron';
import type { Application } from '../threads/application.ts';
import { appOrigin, appScheme, attachmentsFolder } from './address.ts';
import { answerAttachment } from './attachments.ts';
import { places } from './places.ts';

interface ServedFile {
  readonly type: string;
  readonly integrity: string;
  readonly isCompressed: boolean;
}

const unpack = promisify(gunzip);

/**
 * Nothing but the program's own files. Styles alone may be inline: the component library sets style attributes and adds
 * style elements, and a style can do no harm where no image, font or request may leave the program.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A worker obeys the policy of its own script, and each may do one thing: fetch bytes of the program for the window, which
 * may not, or decode pictures inside a PDF. The one that meets foreign bytes can reach nothing at all.
 */
const workerPolicies: readonly (readonly [address: string, policy: string])[] = [
  ['/workers/read-bytes', "default-src 'none'; connect-src 'self'"],
  ['/workers/pdf', "default-src 'none'; script-src 'wasm-unsafe-eval'"],
  ['/workers/', "default-src 'none'"],
];

function policyOf(address: string): string {
  return workerPolicies.find(([start]) => address.startsWith(start))?.[1] ?? contentPolicy;
}

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** Must run before Electron is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the window's files at `app://pantau/`, from the map made at build time, and files kept with agreements by their
 * uid; everything else is not found.
 */
export function serveApp(application: Promise<Application>): void {
  const files = new Map(
    Object.entries(JSON.parse(readFileSync(places.rendererFiles, 'utf8')) as Record<string, ServedFile>),
  );
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    const isOurs = url.origin === appOrigin || `${url.protocol}//${url.host}` === appOrigin;
    if (request.method !== 'GET' || !isOurs) return notFound();
    if (!url.pathname.startsWith(attachmentsFolder)) return answer(files, url.pathname);
    const uid = url.pathname.slice(attachmentsFolder.length);
    return answerAttachment(uid, application, headers).catch(notFound);
  });
}

async function answer(files: ReadonlyMap<string, ServedFile>, address: string): Promise<Response> {
  const file = files.get(address);
  if (!file) return notFound();
  const bytes = await readFile(join(places.renderer, file.isCompressed ? `${address}.gz` : address));
  if (integrityOf(bytes) !== file.integrity) return notFound();
  const content = file.isCompressed ? await unpack(bytes) : bytes;
  const own = { 'content-security-policy': policyOf(address), 'content-type': file.type };
  return new Response(new Uint8Array(content), { headers: { ...headers, ...own } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers });
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
