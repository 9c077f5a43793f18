import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strict } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const suffix = '.localhost';

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(_schemes: readonly object[]): void {
    // A loopback origin is as privileged as such a scheme: secure context, standard URLs.
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
});

/** The address to load for one of a custom scheme: `app://pantau/x` is `http://pantau.app.localhost/x`. */
export function loopbackOf(url: string): string {
  const { protocol: scheme, host, pathname, search, hash } = new URL(url);
  const name = scheme.slice(0, -1);
  return handlers.has(name) ? `http://${host}.${name}${suffix}${pathname}${search}${hash}` : url;
}

/** The address as the main process knows it. */
export function customOf(url: string): string {
  const { protocol: scheme, hostname, pathname, search, hash } = new URL(url);
  if (scheme !== 'http:' || !hostname.endsWith(suffix)) return url;
  const [host, name] = hostname.slice(0, -suffix.length).split('.');
  return `${String(name)}://${String(host)}${pathname}${search}${hash}`;
}

/**
 * Serves the custom schemes on a port of this machine. Answers the rule that leads Chromium there and nowhere else; the
 * origin is the same at every start, so that what a page remembers in it is found again.
 */
export async function serveLoopback(): Promise<string> {
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `MAP *${suffix} 127.0.0.1:${String((server.address() as AddressInfo).port)} , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/favicon.ico') {
    // A browser asks for it by itself, Electron does not.
    response.writeHead(204).end();
    return;
  }
  const url = customOf(`http://${String(request.headers.host)}${request.url ?? '/'}`);
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const given = await handler?.(new Request(url, { method: request.method ?? 'GET', headers }));
  const answered = new Headers(given?.headers ?? []);
  // What `setWindowOpenHandler` denies (web-contents.ts insists that it does) is denied to the document itself: new windows.
  answered.append('content-security-policy', 'sandbox allow-scripts allow-same-origin allow-forms allow-modals');
  response.writeHead(given?.status ?? 404, Object.fromEntries(answered));
  response.end(given ? new Uint8Array(await given.arrayBuffer()) : undefined);
}
