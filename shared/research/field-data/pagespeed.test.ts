import { describe, expect, it, test } from 'vitest';

import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { SourceFetch } from '../sources/keyword-source.ts';
import { askLabData, pageSpeed } from './pagespeed.ts';

const access = (fetch: SourceFetch) => ({ fetch, clock: () => 0 });
const ask = (fetch: SourceFetch) =>
  askLabData('https://shop.example/oak?a=1&b=2', 'PHONE', { key: 'secret' }, access(fetch));

const run = {
  lighthouseVersion: '13.0.1',
  fetchTime: '2026-11-29T10:00:00.000Z',
  categories: { performance: { score: 0.715 }, seo: { score: null } },
  audits: {
    'largest-contentful-paint': { numericValue: 3_412.5 },
    'cumulative-layout-shift': { numericValue: 0.021 },
    'total-blocking-time': { numericValue: 0 },
    'speed-index': { score: null },
  },
};
const visits = {
  metrics: {
    LARGEST_CONTENTFUL_PAINT_MS: { percentile: 2_100, distributions: [{ min: 0, max: 2_500, proportion: 0.81 }] },
    CUMULATIVE_LAYOUT_SHIFT_SCORE: { percentile: 4, category: 'FAST' },
    FIRST_INPUT_DELAY_MS: { percentile: 20 },
  },
};
const google =
  (code: number, message: string): SourceFetch =>
  async () =>
    jsonAnswer({ error: { code, message } }, code);

describe('PageSpeed Insights', () => {
  it('tells a run of Lighthouse and three of four visits, with the key in a header', async () => {
    const seen: [URL, string | null][] = [];
    const answer = await ask(async (url, { headers }) => {
      seen.push([new URL(url), new Headers(headers).get('x-goog-api-key')]);
      return jsonAnswer({ lighthouseResult: run, loadingExperience: visits });
    });
    expect(answer).toEqual({
      ok: true,
      value: {
        performance: 72,
        seo: null,
        lab: { lcp: 3_412.5, cls: 0.021, tbt: 0 },
        field: { scope: 'page', values: { lcp: { p75: 2_100, goodShare: 0.81 }, cls: { p75: 0.04, goodShare: null } } },
        lighthouseVersion: '13.0.1',
        measuredAt: '2026-11-29T10:00:00.000Z',
      },
    });
    const [[address, key] = []] = seen;
    expect(key).toBe('secret');
    expect([...(address?.searchParams ?? [])]).toEqual([
      ['url', 'https://shop.example/oak?a=1&b=2'],
      ['strategy', 'mobile'],
      ['category', 'performance'],
      ['category', 'seo'],
    ]);
  });

  it.each([
    ['visits of the whole site are called so', { ...visits, origin_fallback: true }, 'site'],
    ['too few visits are no numbers', { initial_url: 'https://shop.example/oak' }, undefined],
  ])('%s', async (_, loadingExperience, scope) => {
    const answer = await ask(async () => jsonAnswer({ lighthouseResult: run, loadingExperience }));
    expect(answer.ok ? answer.value.field?.scope : answer.failure).toBe(scope);
  });

  it('keeps what there is of a run that lacks parts', async () => {
    const answer = await ask(async () => jsonAnswer({ lighthouseResult: { ...run, categories: {}, audits: {} } }));
    expect(answer).toMatchObject({ ok: true, value: { performance: null, lab: {}, field: null } });
  });

  test.each([
    ...commonCases,
    { name: 'a wrong key', failure: 'key', respond: google(400, 'API key not valid. Please pass a valid API key.') },
    { name: 'status 401', failure: 'key', respond: google(401, 'Request had invalid credentials') },
    { name: 'an interface that is not switched on', failure: 'key', respond: google(403, 'PageSpeed API is disabled') },
    { name: 'status 402', failure: 'payment', respond: google(402, 'Billing') },
    { name: 'too many questions', failure: 'quota', respond: google(429, 'Quota exceeded') },
    {
      name: 'a page that it cannot load',
      failure: 'refused',
      respond: google(500, 'Lighthouse returned error: FAILED_DOCUMENT_REQUEST.'),
    },
    {
      name: 'status 200 with an error inside',
      failure: 'refused',
      respond: async () => jsonAnswer({ lighthouseResult: { ...run, runtimeError: { code: 'NO_FCP' } } }),
    },
  ])('$name', async ({ failure, respond }) => {
    expect(await ask(respond)).toMatchObject({ ok: false, failure: { kind: failure } });
    expect(await pageSpeed.test({ key: 'secret' }, access(respond))).toMatchObject({ kind: failure });
  });
});
