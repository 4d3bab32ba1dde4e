import { describe, expect, test } from 'vitest';

import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';

import { createCrawlFetcher } from './crawl-fetcher.ts';

const start = 'https://shop.example/';

interface Faked {
  readonly ask: FetchOnce;
  readonly asked: { readonly url: string; readonly init: RequestInit }[];
}

function fetcher(answer: (url: string, init: RequestInit) => Response, sendsCookies = false): Faked {
  const asked: Faked['asked'] = [];
  const ask = createCrawlFetcher({
    start,
    list: [],
    sendsCookies,
    fetch: async (url, init) => {
      asked.push({ url, init });
      return answer(url, init);
    },
  });
  return { ask, asked };
}

/** As a browser gives it: the last answer, with the address where it came from. */
function answered(url: string, body: string, init: ResponseInit & { readonly redirected?: boolean } = {}): Response {
  const response = new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
  Object.defineProperties(response, { url: { value: url }, redirected: { value: init.redirected ?? false } });
  return response;
}

function opaqueRedirect(): Response {
  const response = new Response(null);
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
}

describe('the fetcher of a crawl in a browser', () => {
  test('tells where redirects end, and asks that address no second time', async () => {
    const { ask, asked } = fetcher(() => answered(`${start}new#x`, 'hello', { redirected: true }));
    const first = await ask({ url: `${start}old`, maxBytes: 100 });
    expect(first).toMatchObject({ ok: true, value: { status: 0, headers: { location: `${start}new#x` } } });
    const second = await ask({ url: `${start}new`, maxBytes: 100 });
    expect(second).toMatchObject({ ok: true, value: { status: 200 } });
    expect(second.ok && new TextDecoder().decode(second.value.bytes)).toBe('hello');
    expect(asked).toHaveLength(1);
  });

  test('knows a redirect to where the browser may not look', async () => {
    const { ask, asked } = fetcher((_, { redirect }) => {
      if (redirect === 'manual') return opaqueRedirect();
      throw new TypeError('Failed to fetch');
    });
    expect(await ask({ url: `${start}away`, maxBytes: 100 })).toMatchObject({
      ok: true,
      value: { status: 0, headers: {} },
    });
    expect(asked).toHaveLength(2);
  });

  test('says what failed where nothing answers', async () => {
    const { ask } = fetcher(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await ask({ url: start, maxBytes: 100 })).toMatchObject({ ok: false, failure: { reason: 'network' } });
  });

  test('asks no private address on the word of a page', async () => {
    const { ask, asked } = fetcher((url) => answered(url, ''));
    expect(await ask({ url: 'http://192.168.0.1/', maxBytes: 100 })).toMatchObject({
      ok: false,
      failure: { reason: 'refused' },
    });
    expect(asked).toEqual([]);
  });

  test.each([
    [false, { ok: false, failure: { reason: 'too-large' } }],
    [true, { ok: true, value: { isTruncated: true } }],
  ])('reads no more than it may (cuts: %s)', async (cuts, expected) => {
    const { ask } = fetcher((url) => answered(url, 'x'.repeat(1_000)));
    expect(await ask({ url: start, maxBytes: 100, cuts })).toMatchObject(expected);
  });

  test('leaves the body of what is not wanted', async () => {
    const { ask } = fetcher((url) => answered(url, 'x'.repeat(1_000)));
    expect(await ask({ url: start, maxBytes: 100, wants: () => false })).toMatchObject({ ok: true });
  });

  test.each([
    [false, 'omit'],
    [true, 'include'],
  ])('sends cookies where the user said so (%s)', async (sendsCookies, credentials) => {
    const { ask, asked } = fetcher((url) => answered(url, ''), sendsCookies);
    await ask({ url: start, maxBytes: 100 });
    expect(asked[0]?.init).toMatchObject({ credentials, cache: 'no-store', redirect: 'follow' });
  });
});
