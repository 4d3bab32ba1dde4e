import { describe, expect, it } from 'vitest';

import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { SourceFetch } from '../sources/keyword-source.ts';
import { openPageRank } from './open-pagerank.ts';

const clock = (): number => 0;
const ask = (fetch: SourceFetch, domains: readonly string[] = ['shop.example', 'new.example']) =>
  openPageRank.ask(domains, { key: 'secret' }, { fetch, clock });

/** The server: ranks as numbers or texts, and domains that it does not know. */
const good: SourceFetch = async (url, init) => {
  if (new Headers(init.headers).get('API-OPR') !== 'secret') return jsonAnswer({ error: 'Invalid API key' }, 403);
  const response = new URL(url).searchParams.getAll('domains[]').map((domain) =>
    domain === 'new.example'
      ? {
          status_code: 404,
          error: 'Domain not found',
          page_rank_integer: 0,
          page_rank_decimal: 0,
          rank: null,
          domain,
        }
      : { status_code: 200, error: '', page_rank_integer: 5, page_rank_decimal: 4.62, rank: '1234', domain },
  );
  return jsonAnswer({ status_code: 200, response, last_updated: '1st Nov 2026' });
};

describe('Open PageRank', () => {
  it('tells the authority of domains, and of which it knows nothing', async () => {
    const answer = await ask(good);
    expect(answer.ok ? [...answer.value] : answer.failure).toEqual([
      ['shop.example', 46.2],
      ['new.example', null],
    ]);
  });

  it('reads ranks that are texts, and does not take an empty one for 0', async () => {
    const texts: SourceFetch = async () =>
      jsonAnswer({
        response: [
          { status_code: 200, page_rank_decimal: '3.1', domain: 'Shop.example' },
          { status_code: 200, page_rank_decimal: '', domain: 'new.example' },
        ],
      });
    const answer = await ask(texts);
    expect(answer.ok ? [...answer.value.values()] : answer.failure).toEqual([31, null]);
  });

  it('tries a key with a request of one domain', async () => {
    expect(await openPageRank.test({ key: 'secret' }, { fetch: good, clock })).toBeNull();
    const failure = await openPageRank.test({ key: 'wrong' }, { fetch: good, clock });
    expect(failure).toMatchObject({ kind: 'key', reason: 'Invalid API key' });
  });

  it.each([
    ...commonCases,
    { name: 'too many calls', failure: 'quota', respond: async () => jsonAnswer({ error: 'Limit reached' }, 429) },
    { name: 'status 200 with an error inside', failure: 'refused', respond: async () => jsonAnswer({ error: 'No.' }) },
    { name: 'nothing to pay with', failure: 'payment', respond: async () => jsonAnswer({}, 402) },
  ])('says so of $name', async ({ failure, respond }) => {
    expect(await ask(respond)).toMatchObject({ ok: false, failure: { kind: failure } });
  });
});
