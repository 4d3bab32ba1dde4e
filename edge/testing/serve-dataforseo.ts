import { createServer } from 'node:http';

import type { FakeDataForSeo } from './fake-dataforseo.ts';

/** The fake behind an address on this machine, for backends that run in a process of their own. */
export async function serveDataForSeo(fake: FakeDataForSeo): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const init = { method: request.method ?? 'GET', ...(body === '' ? {} : { body }) };
      fake.fetch(`http://dataforseo.test${request.url}`, init).then(
        async (answer) => {
          const text = await answer.text();
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
        },
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
