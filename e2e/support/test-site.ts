import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a path answers: a body as HTML with status 200, or whatever the function does. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A small website on localhost, one per test, so that its answers can be anything. */
export interface TestSite {
  /** `http://localhost:<port>` */
  readonly origin: string;
  route(path: string, route: Route): void;
  close(): Promise<void>;
}

export async function startTestSite(routes: Readonly<Record<string, Route>> = {}): Promise<TestSite> {
  const table = new Map(Object.entries(routes));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const route = table.get(path);
    if (route === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    else if (typeof route === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${portOf(server.address())}`,
    route: (path, route) => void table.set(path, route),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** As our API answers the extension, preflight included. */
export function answerJson(
  status: number,
  body: () => object | undefined,
  extra: Readonly<Record<string, string>> = {},
): Exclude<Route, string> {
  return (request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-none-match',
      'access-control-expose-headers': 'etag',
    };
    const text = JSON.stringify(body());
    if (request.method === 'OPTIONS') response.writeHead(204, cors).end();
    else if (text === undefined) response.writeHead(status, { ...cors, ...extra }).end();
    else response.writeHead(status, { ...cors, ...extra, 'content-type': 'application/json' }).end(text);
  };
}
