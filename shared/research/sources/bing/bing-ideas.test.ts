import { expect, it } from 'vitest';

import { fakeBing } from '#shared/testing/keyword-sources/fake-bing.ts';
import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { SourceFetch } from '../keyword-source.ts';
import type { SourceIdeas } from '../source-ideas.ts';
import { askBingIdeas } from './bing-ideas.ts';

const nowMs = Date.UTC(2026, 10, 30, 10);
const place = { country: 'gb', language: 'en', device: null } as const;

function ask(
  fetch: SourceFetch,
  where: { country: string | null; language: string | null } = place,
): Promise<SourceIdeas> {
  return askBingIdeas({ seed: 'green tea', place: { ...where, device: null } }, fakeBing.settings, {
    fetch,
    clock: () => nowMs,
  });
}

function row(query: string, impressions: number): object {
  return {
    __type: 'Keyword:#Microsoft.Bing.Webmaster.Api',
    BroadImpressions: 900,
    Impressions: impressions,
    Query: query,
  };
}

it('names related searches once, with the impressions of four weeks as a lower bound', async () => {
  const asked: URL[] = [];
  const ideas = await ask(async (url) => {
    asked.push(new URL(url));
    return jsonAnswer({
      d: [row('Green Tea Benefits', 640), row('green tea benefits', 640), row('sencha', 0), row(' ', 3)],
    });
  });
  expect(ideas).toMatchObject({ keywords: ['green tea benefits', 'sencha'], total: null, failure: null, cost: 0 });
  expect(ideas.metrics).toMatchObject([
    {
      keyword: 'green tea benefits',
      metric: 'impressions',
      value: { kind: 'at-least', value: 640 },
      source: 'bing',
      place,
    },
    { keyword: 'sencha', value: { kind: 'no-data' } },
  ]);
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    q: 'green tea',
    country: 'gb',
    language: 'en-GB',
    startDate: '2026-11-02',
    endDate: '2026-11-29',
    apikey: fakeBing.settings['key'],
  });
});

it('leaves market and country open where they are', async () => {
  const asked: URL[] = [];
  const ideas = await ask(
    async (url) => {
      asked.push(new URL(url));
      return jsonAnswer({ d: null });
    },
    { country: null, language: null },
  );
  expect(ideas).toMatchObject({ keywords: [], failure: null });
  expect(asked[0]?.searchParams.get('language')).toBe('');
});

it.each(fakeBing.cases.filter(({ answered }) => answered === undefined))(
  'says what is wrong: $name',
  async ({ failure, respond }) => {
    expect(await ask(respond)).toMatchObject({ keywords: [], metrics: [], failure: { kind: failure }, cost: 0 });
  },
);

it.each<[string, SourceFetch, string]>([
  ['HTML', async () => new Response('<html>'), 'shape'],
  ['rows of another form', async () => jsonAnswer({ d: [{ Phrase: 'x' }] }), 'shape'],
])('reads no numbers out of %s', async (_, respond, failure) => {
  expect(await ask(respond)).toMatchObject({ keywords: [], failure: { kind: failure } });
});
