import { createServer } from 'node:http';

/** A receiver of webhooks on this machine, and what it was sent. */
export async function receiveHooks(): Promise<{
  readonly received: readonly string[];
  readonly url: string;
  readonly close: () => void;
}> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(body);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { received, url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
