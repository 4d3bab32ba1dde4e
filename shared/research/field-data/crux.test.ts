import { describe, expect, it, test } from 'vitest';

import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { SourceFetch } from '../sources/keyword-source.ts';
import { askFieldData, crux } from './crux.ts';

const access = (fetch: SourceFetch) => ({ fetch, clock: () => 0 });
const ask = (fetch: SourceFetch) => askFieldData('https://shop.example/oak', 'PHONE', { key: 'secret' }, access(fetch));

const record = {
  key: { formFactor: 'PHONE', url: 'https://shop.example/oak' },
  metrics: {
    largest_contentful_paint: {
      histogram: [
        { start: 0, end: 2_500, density: 0.81 },
        { start: 2_500, end: 4_000, density: 0.12 },
        { start: 4_000 },
      ],
      percentiles: { p75: 2_100 },
    },
    cumulative_layout_shift: {
      histogram: [{ start: '0.00', end: '0.10', density: 0.9 }],
      percentiles: { p75: '0.04' },
    },
    round_trip_time: { percentiles: { p75: 90 } },
    form_factors: { fractions: { phone: 0.7 } },
  },
  collectionPeriod: {
    firstDate: { year: 2026, month: 11, day: 1 },
    lastDate: { year: 2026, month: 11, day: 28 },
  },
};
const values = { lcp: { p75: 2_100, goodShare: 0.81 }, cls: { p75: 0.04, goodShare: 0.9 } };
const days = { from: '2026-11-01', to: '2026-11-28' };
const unknown = () =>
  jsonAnswer({ error: { code: 404, message: 'chrome ux report data not found', status: 'NOT_FOUND' } }, 404);
const google =
  (code: number, message: string): SourceFetch =>
  async () =>
    jsonAnswer({ error: { code, message } }, code);

describe('Chrome UX Report', () => {
  it('tells what three of four visits of the page met, with the key in a header', async () => {
    const seen: unknown[] = [];
    const answer = await ask(async (url, { body, headers }) => {
      seen.push([url, new Headers(headers).get('x-goog-api-key'), body]);
      return jsonAnswer({ record });
    });
    expect(answer).toEqual({ ok: true, value: { scope: 'page', values, ...days } });
    const body = JSON.stringify({ url: 'https://shop.example/oak', formFactor: 'PHONE' });
    expect(seen).toEqual([['https://chromeuxreport.googleapis.com/v1/records:queryRecord', 'secret', body]]);
  });

  it('tells that of the site where the page has too few visits', async () => {
    const answer = await ask(async (_url, { body }) =>
      typeof body === 'string' && body.includes('"url"') ? unknown() : jsonAnswer({ record }),
    );
    expect(answer).toEqual({ ok: true, value: { scope: 'site', values, ...days } });
  });

  it('says null where the site has too few as well, and takes the key all the same', async () => {
    expect(await ask(async () => unknown())).toEqual({ ok: true, value: null });
    expect(
      await crux.test(
        { key: 'secret' },
        access(async () => unknown()),
      ),
    ).toBeNull();
  });

  test.each([
    ...commonCases,
    { name: 'a wrong key', failure: 'key', respond: google(400, 'API key not valid. Please pass a valid API key.') },
    {
      name: 'an interface that is not switched on',
      failure: 'key',
      respond: google(403, 'Chrome UX Report API has not been used'),
    },
    { name: 'too many questions', failure: 'quota', respond: google(429, 'Quota exceeded') },
    { name: 'an address that it does not take', failure: 'refused', respond: google(400, 'Invalid url') },
  ])('$name', async ({ failure, respond }) => {
    expect(await ask(respond)).toMatchObject({ ok: false, failure: { kind: failure } });
    expect(await crux.test({ key: 'secret' }, access(respond))).toMatchObject({ kind: failure });
  });
});
