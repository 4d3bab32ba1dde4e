import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { fetchPage, pageLimits } from './fetch-page.ts';

test('asks before each hop whether the address may be asked', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/inside' }).end();
    else response.end('inside');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const address = server.address();
  const start = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const asked: string[] = [];
  const refuse = async (url: string): Promise<string | undefined> => {
    asked.push(new URL(url).pathname);
    return url.endsWith('/inside') ? 'not that one.' : undefined;
  };
  const fetched = await fetchPage(start, { ...pageLimits, refuse });
  expect(asked).toEqual(['/', '/inside']);
  expect(fetched).toEqual({ ok: false, failure: `${start}: not that one.` });
});

test('tells a refused connection, a name without a host and a server without TLS apart', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const failureOf = async (url: string): Promise<string> => {
    const fetched = await fetchPage(url);
    return fetched.ok ? 'answered' : fetched.failure;
  };
  expect(await failureOf(`https://127.0.0.1:${port}/`)).toContain('/: TLS error');
  await new Promise<void>((done) => server.close(() => done()));
  expect(await failureOf(`http://127.0.0.1:${port}/`)).toContain('/: connection refused');
  expect(await failureOf('http://nowhere.invalid/')).toMatch(/: (?:no such host name|DNS failure) /);
});
