import { expect, it, test } from 'vitest';

import { fakeBing } from '#shared/testing/keyword-sources/fake-bing.ts';
import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { MetricOutcome, SourceFetch } from '../keyword-source.ts';
import { bing } from './bing.ts';

const place = { country: 'gb', language: 'en', device: null } as const;

/** A server that keeps no weeks of a keyword, and answers this about their sum. */
async function ask(sum: SourceFetch): Promise<{ readonly asked: readonly URL[]; readonly outcome: MetricOutcome }> {
  const asked: URL[] = [];
  const fetch: SourceFetch = async (url, init) => {
    asked.push(new URL(url));
    return url.includes('GetKeywordStats') ? jsonAnswer({ d: [] }) : sum(url, init);
  };
  const clock = (): number => Date.UTC(2026, 10, 30, 10);
  return { asked, outcome: await bing.ask({ keywords: ['oak bench'], place }, fakeBing.settings, { fetch, clock }) };
}

it('asks for the sum of four weeks where no weeks are kept', async () => {
  const { asked, outcome } = await ask(async () =>
    jsonAnswer({ d: { Query: 'oak bench', Impressions: 35, BroadImpressions: 90 } }),
  );
  expect(outcome).toMatchObject({
    failure: null,
    metrics: [{ keyword: 'oak bench', value: { kind: 'at-least', value: 35 }, months: [] }],
  });
  expect(asked.map(({ pathname }) => pathname.split('/').at(-1))).toEqual(['GetKeywordStats', 'GetKeyword']);
  expect(Object.fromEntries(asked[1]?.searchParams ?? [])).toMatchObject({
    q: 'oak bench',
    country: 'gb',
    language: 'en-GB',
    startDate: '2026-11-02',
    endDate: '2026-11-29',
  });
});

it.each([
  ['0', { Query: 'oak bench', Impressions: 0 }],
  ['nothing', null],
])('reads a sum of %s as no data', async (_, d) => {
  const { outcome } = await ask(async () => jsonAnswer({ d }));
  expect(outcome).toMatchObject({ failure: null, metrics: [{ value: { kind: 'no-data' } }] });
});

test.each<[string, SourceFetch, string]>([
  ['a throttled user', async () => jsonAnswer({ ErrorCode: 4, Message: 'ThrottleUser' }, 400), 'quota'],
  ['HTML', async () => new Response('<html>'), 'shape'],
  ['another form', async () => jsonAnswer({ d: { Query: 'oak bench' } }), 'shape'],
])('leaves the keyword unanswered where the sum fails: %s', async (_, respond, failure) => {
  const { outcome } = await ask(respond);
  expect(outcome).toMatchObject({ metrics: [], unanswered: ['oak bench'], failure: { kind: failure } });
});
