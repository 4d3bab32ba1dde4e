import { createServer } from 'node:http';

export interface ServedFake {
  readonly url: string;
  stop(): void;
}

/** A fake that answers requests in the process, behind an address on this machine, for those in a process of their own. */
export async function serveFake(answer: (url: string, init: RequestInit) => Promise<Response>): Promise<ServedFake> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { authorization } = request.headers;
      const headers = authorization === undefined ? {} : { authorization };
      const init = { method: request.method ?? 'GET', headers, ...(body === '' ? {} : { body }) };
      answer(`http://fake.test${request.url}`, init).then(
        async (answered) => {
          const text = await answered.text();
          response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(text);
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
