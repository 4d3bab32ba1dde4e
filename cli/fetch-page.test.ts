import { createServer } from 'node:http';

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
