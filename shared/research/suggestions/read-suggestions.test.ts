import { hostileLength, hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSuggestions } from './read-suggestions.ts';
import { suggestionAddress } from './suggestion-address.ts';
import { findSuggestionSource, type SuggestionSourceId, suggestionSources } from './suggestion-sources.data.ts';
import type { SuggestionSource } from './suggestion-source.ts';

const place = { language: 'en', country: 'us' };

const plain = (query: string, ...texts: readonly string[]): string => JSON.stringify([query, texts]);

/** One answer of our own making for each source, in the shape that it answers in. */
const samples: Readonly<Record<SuggestionSourceId, { readonly body: string; readonly texts: readonly string[] }>> = {
  wikipedia: {
    body: JSON.stringify([
      'tea k',
      ['Tea kettle', 'Tea knife'],
      ['', ''],
      ['https://en.wikipedia.org/wiki/Tea_kettle', ''],
    ]),
    texts: ['Tea kettle', 'Tea knife'],
  },
  google: {
    body: JSON.stringify(['tea k', ['tea kettle', 'tea kimbo'], [], { 'google:suggestsubtypes': [[512], [433]] }]),
    texts: ['tea kettle', 'tea kimbo'],
  },
  youtube: { body: plain('tea k', 'tea kettle song'), texts: ['tea kettle song'] },
  'google-shopping': { body: plain('tea k', 'tea kettle steel'), texts: ['tea kettle steel'] },
  bing: { body: plain('tea k', 'tea kettle', 'tea  kettle'), texts: ['tea kettle'] },
  duckduckgo: { body: plain('tea k', 'tea kettle'), texts: ['tea kettle'] },
  brave: { body: plain('tea k', 'tea kettle'), texts: ['tea kettle'] },
  ecosia: { body: plain('tea k', 'tea kettle'), texts: ['tea kettle'] },
  yandex: { body: plain('tea k', 'tea kettle'), texts: ['tea kettle'] },
  baidu: {
    body: JSON.stringify({ q: 'tea k', p: false, g: [{ type: 'sug', q: 'tea kettle' }, { type: 'sug' }] }),
    texts: ['tea kettle'],
  },
  amazon: {
    body: JSON.stringify({ alias: 'aps', prefix: 'tea k', suggestions: [{ type: 'KEYWORD', value: 'tea kettle' }] }),
    texts: ['tea kettle'],
  },
  ebay: {
    body: `/**/vjo.darwin.domain.finding.autofill.AutoFill._do(${JSON.stringify({ prefix: 'tea k', res: { sug: ['<b>tea k</b>ettle', 'salt &amp; tea'] } })})`,
    texts: ['tea kettle', 'salt & tea'],
  },
  etsy: { body: JSON.stringify({ results: [{ query: 'tea kettle', type: 'all' }] }), texts: ['tea kettle'] },
};

function read(source: SuggestionSource, body: string, status = 200, url?: string): ReturnType<typeof readSuggestions> {
  const asked = suggestionAddress(source, 'tea k', place);
  return readSuggestions(source.parser, { status, url: url ?? asked, body }, asked);
}

describe.each(suggestionSources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  test('its answer is read', () => {
    expect(read(source, samples[id].body)).toEqual({ ok: true, value: samples[id].texts });
  });

  test.each([
    ['a page that asks for consent', '<!doctype html><title>Before you continue</title>', 200, 'blocked'],
    ['a page after some space', '\n\n <html>', 200, 'blocked'],
    ['too many requests', '', 429, 'limited'],
    ['a refusal', '{}', 403, 'blocked'],
    ['an error of the server', '', 500, 'unreachable'],
    ['an address that is gone', 'gone', 404, 'shape'],
    ['other data', '{"error":{"code":1}}', 200, id === 'baidu' || id === 'ebay' ? undefined : 'shape'],
    ['nothing', '', 200, 'shape'],
    ['a text', '"tea"', 200, 'shape'],
  ] as const)('%s', (_name, body, status, failure) => {
    expect(read(source, body, status)).toEqual(
      failure === undefined ? { ok: true, value: [] } : { ok: false, failure },
    );
  });
});

const [wikipedia] = suggestionSources;

test('an empty list is an answer', () => {
  expect(read(wikipedia, '["tea k",[]]')).toEqual({ ok: true, value: [] });
});

test('an answer from another host is a page that came in between', () => {
  expect(read(wikipedia, '["tea k",["tea kettle"]]', 200, 'https://consent.example/')).toEqual({
    ok: false,
    failure: 'blocked',
  });
});

test('a guard before the JSON and marks of bold are taken away', () => {
  const parser = { kind: 'path', path: ['s', '*', 'q'], isWrapped: true, strips: 'marks' } as const;
  const body = `)]}'\n{"s":[{"q":"\uE000tea\uE001 kettle"}]}`;
  expect(readSuggestions(parser, { status: 200, url: 'https://a.example/', body }, 'https://a.example/')).toEqual({
    ok: true,
    value: ['tea kettle'],
  });
});

test('whatever comes, it is read or refused, and never more than fifty texts', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `f(${json})`),
  );
  const counts = fc.sample(anything, 200).flatMap((body) =>
    suggestionSources.map((source) => {
      const answer = read(source, body);
      return answer.ok ? answer.value.length : 0;
    }),
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(50);
});

test.each([
  ['brackets', (n: number) => '['.repeat(n)],
  ['tags', (n: number) => JSON.stringify({ res: { sug: ['<'.repeat(n)] } })],
  ['spaces', (n: number) => JSON.stringify({ res: { sug: [' a'.repeat(n)] } })],
  ['texts', (n: number) => JSON.stringify({ res: { sug: Array.from({ length: n / 4 }, (_, at) => `t ${at}`) } })],
])('reading grows with the answer: %s', (_name, make) => {
  const ebay = findSuggestionSource('ebay');
  if (!ebay) throw new Error('eBay is not on the list.');
  const body = make(hostileLength);
  expect(timeOf(() => read(ebay, body))).toBeLessThan(hostileLimitMs);
});
