import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { strict } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
let server: Server | undefined;
/** The one custom origin that is served, such as `app://pantau`, and the loopback origin that stands for it. */
let custom = '';
let loopback = '';

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(_schemes: readonly object[]): void {
    // A loopback origin is as privileged as such a scheme: secure context, standard URLs.
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
});

/** Serves a custom scheme from a loopback origin and answers the address to load instead. */
export async function loopbackOf(url: string): Promise<string> {
  const { protocol: scheme, host } = new URL(url);
  if (!handlers.has(scheme.slice(0, -1))) return url;
  const origin = `${scheme}//${host}`;
  if (custom !== '' && custom !== origin) throw new Error('the Electron stand-in serves one custom origin');
  custom = origin;
  server ??= await listen();
  loopback = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return loopback + url.slice(origin.length);
}

/** The address as the main process knows it. */
export function customOf(url: string): string {
  return loopback !== '' && (url === loopback || url.startsWith(`${loopback}/`))
    ? custom + url.slice(loopback.length)
    : url;
}

async function listen(): Promise<Server> {
  const started = createServer((request, response) => {
    void (async () => {
      const handler = handlers.get(custom.slice(0, custom.indexOf(':')));
      const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const url = custom + (request.url ?? '/');
      const answer = await handler?.(new Request(url, { method: request.method ?? 'GET', headers }));
      response.writeHead(answer?.status ?? 500, Object.fromEntries(answer?.headers ?? []));
      if (answer?.body) Readable.fromWeb(answer.body as never).pipe(response);
      else response.end();
    })().catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  started.unref();
  return started;
}
