import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { appOrigin, appScheme } from './address.ts';
import { places } from './places.ts';

interface ServedFile {
  readonly type: string;
  readonly integrity: string;
}

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

/** Serves the window's files at `app://pantau/`, from the map made at build time; everything else is not found. */
export function serveApp(): void {
  const files = new Map(
    Object.entries(JSON.parse(readFileSync(places.rendererFiles, 'utf8')) as Record<string, ServedFile>),
  );
  protocol.handle(appScheme, (request) => answer(files, request));
}

async function answer(files: ReadonlyMap<string, ServedFile>, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const file =
    url.origin === appOrigin || `${url.protocol}//${url.host}` === appOrigin ? files.get(url.pathname) : undefined;
  if (request.method !== 'GET' || !file) return new Response(null, { status: 404, headers });
  const bytes = await readFile(join(places.renderer, url.pathname));
  if (integrityOf(bytes) !== file.integrity) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': file.type } });
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
