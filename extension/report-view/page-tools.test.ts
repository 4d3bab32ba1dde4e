import { expect, test } from 'vitest';

import { pageToolsFor } from './page-tools.ts';

test('each service is opened at the page, with its address escaped and without fragment or password', () => {
  const tools = pageToolsFor('https://me:secret@shop.example.co.uk/tea?a=1&b=2#top');
  const urls = Object.fromEntries(tools.map(({ id, url }) => [id, url]));
  expect(urls).toEqual({
    richResults:
      'https://search.google.com/test/rich-results?url=https%3A%2F%2Fshop.example.co.uk%2Ftea%3Fa%3D1%26b%3D2',
    pageSpeed: 'https://pagespeed.web.dev/analysis?url=https%3A%2F%2Fshop.example.co.uk%2Ftea%3Fa%3D1%26b%3D2',
    urlInspection:
      'https://search.google.com/search-console/inspect?resource_id=sc-domain%3Aexample.co.uk&id=https%3A%2F%2Fshop.example.co.uk%2Ftea%3Fa%3D1%26b%3D2',
    schemaValidator: 'https://validator.schema.org/#url=https%3A%2F%2Fshop.example.co.uk%2Ftea%3Fa%3D1%26b%3D2',
    htmlValidator: 'https://validator.w3.org/nu/?doc=https%3A%2F%2Fshop.example.co.uk%2Ftea%3Fa%3D1%26b%3D2',
    wayback: 'https://web.archive.org/web/*/https://shop.example.co.uk/tea?a=1&b=2',
  });
});

test.each([
  'http://localhost:3000/',
  'http://192.168.1.4/tea',
  'http://[::1]/',
  'http://printer.local/',
  'file:///home/me/page.html',
  'chrome://newtab/',
  'not an address',
])('nothing is offered for %s', (url) => {
  expect(pageToolsFor(url)).toEqual([]);
});
