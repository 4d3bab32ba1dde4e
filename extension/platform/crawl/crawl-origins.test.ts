import { expect, test } from 'vitest';

import { crawlOrigins } from './crawl-origins.ts';

test.each([
  ['https://shop.example.com/a', 'host', ['shop.example.com', 'www.shop.example.com']],
  ['https://www.example.com/', 'path', ['www.example.com', 'example.com']],
  ['https://shop.example.com/', 'domain', ['*.example.com']],
  ['http://localhost:8080/', 'domain', ['localhost']],
  ['http://127.0.0.1:8080/', 'host', ['127.0.0.1']],
] as const)('a crawl of %s with reach %s opens %s', (start, scope, hosts) => {
  expect(crawlOrigins({ start, scope })).toEqual(hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]));
});

test('a list opens each of its hosts, and many of them every site', () => {
  const list = Array.from({ length: 30 }, (_, at) => `https://s${at}.example/`);
  expect(crawlOrigins({ start: 'https://s0.example/', list: list.slice(0, 1), scope: 'host' })).toHaveLength(4);
  expect(crawlOrigins({ start: 'https://s0.example/', list, scope: 'host' })).toEqual(['https://*/*', 'http://*/*']);
});
