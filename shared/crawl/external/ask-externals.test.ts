import { describe, expect, it } from 'vitest';

import { err, ok } from '#shared/kernel/result.ts';

import type { OnceAnswer } from '../drive/crawl-port.ts';
import type { NoAnswer } from '../event.ts';
import { askExternals } from './ask-externals.ts';
import { type ExternalLook, isBroken, secondLookMs } from './external-look.ts';

const dayMs = 24 * 3_600_000;
const startMs = Date.parse('2026-11-30T09:00:00Z');

type Reply =
  | number
  | NoAnswer['reason']
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

/** Answers by address; robots.txt of a host is not there unless it is named. */
function world(replies: Readonly<Record<string, Reply>>) {
  const asked: string[] = [];
  const times = new Map<string, number[]>();
  let nowMs = startMs;
  const fetchOnce = (request: { readonly url: string }) => {
    const { host } = new URL(request.url);
    asked.push(request.url);
    times.set(host, [...(times.get(host) ?? []), nowMs]);
    const reply = replies[request.url] ?? 404;
    if (typeof reply === 'string')
      return Promise.resolve(err<NoAnswer>({ kind: 'failed', reason: reply, elapsedMs: 1 }));
    const { headers, status } = typeof reply === 'number' ? { status: reply, headers: {} } : reply;
    const answer: OnceAnswer = { status, headers, bytes: new Uint8Array(), isTruncated: false, elapsedMs: 1 };
    return Promise.resolve(ok(answer));
  };
  const home = {
    fetchOnce,
    clock: () => nowMs,
    later: (callback: () => void, delayMs: number) => {
      nowMs += delayMs;
      queueMicrotask(callback);
      return () => undefined;
    },
  };
  return {
    asked,
    look: (urls: readonly string[], before: readonly ExternalLook[] = [], signal = new AbortController().signal) =>
      askExternals(urls, home, {
        userAgent: 'Sightline',
        before: new Map(before.map((each) => [each.url, each])),
        signal,
      }),
    wait: (ms: number) => (nowMs += ms),
    set: (url: string, reply: Reply) => Object.assign(replies, { [url]: reply }),
  };
}

const page = 'https://tea.example/a';

it('asks nothing of a host whose robots.txt leads where a browser may not look', async () => {
  const hidden = world({ 'https://tea.example/robots.txt': { status: 0, headers: {} }, [page]: 200 });
  expect(await hidden.look([page])).toMatchObject([
    { verdict: 'unclear', what: 'has a robots.txt that redirects out of sight' },
  ]);
  expect(hidden.asked).toEqual(['https://tea.example/robots.txt']);
});

describe('one look', () => {
  it.each<[Reply, ExternalLook['verdict'], string]>([
    [200, 'found', 'answers 200'],
    [204, 'found', 'answers 204'],
    [404, 'gone', 'answers 404'],
    [410, 'gone', 'answers 410'],
    [500, 'gone', 'answers 500'],
    [503, 'gone', 'answers 503'],
    [{ status: 503, headers: { 'retry-after': '60' } }, 'unclear', 'asks for time'],
    [429, 'unclear', 'asks for time'],
    [401, 'unclear', 'answers 401'],
    [403, 'unclear', 'answers 403'],
    [405, 'unclear', 'answers 405'],
    [999, 'unclear', 'answers 999'],
    [{ status: 302, headers: {} }, 'unclear', 'redirects'],
    [{ status: 0, headers: {} }, 'unclear', 'redirects'],
    [{ status: 301, headers: { location: 'mailto:tea@tea.example' } }, 'unclear', 'redirects'],
    [{ status: 302, headers: { location: page } }, 'unclear', 'redirects without end'],
    ['dead-host', 'gone', 'gives no answer (no such host name)'],
    ['connection-refused', 'gone', 'gives no answer (connection refused)'],
    ['tls', 'unclear', 'gives no answer (TLS error)'],
    ['dns', 'unclear', 'gives no answer (DNS failure)'],
    ['refused', 'unclear', 'was not asked: a private or reserved host'],
    ['timeout', 'unclear', 'gives no answer (timed out)'],
    ['network', 'unclear', 'gives no answer (connection failed)'],
  ])('at an address that answers %j: %s', async (reply, verdict, what) => {
    const [look] = await world({ [page]: reply }).look([page]);
    expect(look).toMatchObject({ verdict, what });
  });

  it('follows redirects, also those of which a browser shows the end alone', async () => {
    const site = world({
      [page]: { status: 301, headers: { location: 'https://www.tea.example/a' } },
      'https://www.tea.example/a': { status: 0, headers: { location: 'https://pots.example/b' } },
      'https://pots.example/b': 410,
    });
    expect(await site.look([page])).toMatchObject([{ url: page, verdict: 'gone', what: 'answers 410' }]);
  });

  it.each<[string, Reply, string]>([
    ['silent', 'timeout', 'gives no answer (timed out)'],
    ['in trouble', 503, 'answers 503 for its robots.txt'],
  ])('asks nothing of a host whose robots.txt is %s', async (_, reply, what) => {
    const site = world({ 'https://tea.example/robots.txt': reply, [page]: 404 });
    expect(await site.look([page])).toMatchObject([{ verdict: 'unclear', what, goneSinceMs: null }]);
    expect(site.asked).not.toContain(page);
  });

  it('leaves the rest of a host alone that asks for time, and asks others on', async () => {
    const urls = ['a', 'b', 'c'].map((path) => `https://tea.example/${path}`);
    const site = world({ [page]: 429, 'https://pots.example/': 200 });
    const looks = await site.look([...urls, 'https://pots.example/']);
    expect(looks.map(({ verdict }) => verdict).toSorted()).toEqual(['found', 'unclear', 'unclear', 'unclear']);
    expect(site.asked.filter((url) => url.startsWith('https://tea.'))).toEqual([
      'https://tea.example/robots.txt',
      page,
    ]);
  });

  it('ends where it is called off: what was not asked has no look', async () => {
    const off = new AbortController();
    off.abort();
    expect(await world({}).look([page], [], off.signal)).toEqual([]);
  });
});

describe('two looks, hours apart', () => {
  it('break an address that both did not find', async () => {
    const site = world({ [page]: 404 });
    const first = await site.look([page]);
    expect(first.map(isBroken)).toEqual([false]);
    site.wait(secondLookMs - 10_000);
    const early = await site.look([page], first);
    expect(early).toEqual(first);
    expect(site.asked.filter((url) => url === page)).toHaveLength(1);
    site.wait(10_000);
    expect((await site.look([page], early)).map(isBroken)).toEqual([true]);
  });

  it.each<[string, Reply, boolean, Reply, boolean]>([
    ['one that was back', 200, false, 404, false],
    ['one that was unclear between', 403, false, 404, true],
    ['one that is unclear at last', 404, true, 403, false],
  ])('say of %s', async (_, second, isBrokenAtSecond, third, isBrokenAtThird) => {
    const site = world({ [page]: 500 });
    let looks = await site.look([page]);
    for (const [reply, expected] of [
      [second, isBrokenAtSecond],
      [third, isBrokenAtThird],
    ] as const) {
      site.wait(8 * dayMs);
      site.set(page, reply);
      looks = await site.look([page], looks);
      expect(looks.map(isBroken)).toEqual([expected]);
    }
  });

  it('are not made of an address that was there within a week', async () => {
    const site = world({ [page]: 200 });
    const looks = await site.look([page]);
    site.wait(6 * dayMs);
    expect(await site.look([page], looks)).toEqual(looks);
    site.wait(dayMs);
    await site.look([page], looks);
    expect(site.asked.filter((url) => url === page)).toHaveLength(2);
  });
});
