import { createServer } from 'node:http';

import type { BenchPage } from './pages.ts';

export interface PageServer extends AsyncDisposable {
  readonly origin: string;
}

/** Serves the pages under their names with scripts switched off, everything else as 404. */
export async function servePages(pages: readonly BenchPage[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [`/${page.name}`, page]));
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
    });
    response.end(page.html());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
