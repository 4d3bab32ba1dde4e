import { z } from 'zod';

import { majestic } from '#shared/research/authority/majestic.ts';
import { openPageRank } from '#shared/research/authority/open-pagerank.ts';
import { tranco } from '#shared/research/authority/tranco.ts';
import { ahrefsRatings } from '#shared/research/sources/ahrefs/ahrefs-ratings.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';
import { mozAuthority } from '#shared/research/sources/moz/moz-authority.ts';

import { fakeAhrefs } from '../keyword-sources/fake-ahrefs.ts';
import { fakeMoz } from '../keyword-sources/fake-moz.ts';
import { jsonAnswer } from '../keyword-sources/fake-vendor.ts';
import type { FakeAuthority } from './fake-authority.ts';

function says(body: unknown, status = 200): SourceFetch {
  return async () => jsonAnswer(body, status);
}

const fakeOpenPageRank: FakeAuthority = {
  source: openPageRank,
  settings: { key: 'secret' },
  good: async (url) => {
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
  },
  figures: { 'page-rank': 46.2 },
  authority: 46.2,
  cost: 0,
  cases: [
    { name: 'a wrong key', failure: 'key', respond: says({ error: 'Invalid API key' }, 403) },
    { name: 'too many calls', failure: 'quota', respond: says({ error: 'Limit reached' }, 429) },
    { name: 'status 200 with an error inside', failure: 'refused', respond: says({ error: 'No.' }) },
    { name: 'nothing to pay with', failure: 'payment', respond: says({}, 402) },
  ],
};

const trancoRanks: SourceFetch = async (url) => {
  const domain = new URL(url).pathname.split('/').at(-1);
  // Newest first, as it was seen; the source says nowhere that it stays so.
  const ranks = [
    { date: '2026-11-28', rank: 1_040 },
    { date: '2026-11-29', rank: 1_000 },
  ];
  return jsonAnswer({ ranks: domain === 'new.example' ? [] : ranks, domain });
};

const fakeTranco: FakeAuthority = {
  source: tranco,
  settings: {},
  good: trancoRanks,
  figures: { 'tranco-rank': 1_000 },
  authority: 100 * (1 - 3 / 7),
  cost: 0,
  cases: [
    { name: 'too many calls', failure: 'quota', respond: says({ detail: 'Rate limit exceeded' }, 429) },
    { name: 'a client that is kept out', failure: 'key', respond: says({ detail: 'Forbidden' }, 403) },
    { name: 'status 200 with an error inside', failure: 'refused', respond: says({ error: 'No such domain.' }) },
    {
      name: 'too many calls in the middle',
      failure: 'quota',
      answered: 1,
      respond: (url, init) =>
        url.endsWith('new.example') ? says({ detail: 'Rate limit exceeded' }, 429)(url, init) : trancoRanks(url, init),
    },
  ],
};

const fakeMajestic: FakeAuthority = {
  source: majestic,
  settings: { key: 'secret' },
  good: async (url) => {
    const { searchParams } = new URL(url);
    if (searchParams.get('cmd') === 'GetSubscriptionInfo') return jsonAnswer({ Code: 'OK', ErrorMessage: '' });
    const Data = Array.from({ length: Number(searchParams.get('items')) }, (_, at) => {
      const Item = searchParams.get(`item${at}`);
      return Item === 'new.example'
        ? { Item, ResultCode: 'OK', Status: 'NotFound', CitationFlow: 0, TrustFlow: 0 }
        : { Item, ResultCode: 'OK', Status: 'Found', CitationFlow: 51, TrustFlow: '38' };
    });
    return jsonAnswer({ Code: 'OK', ErrorMessage: '', FullError: '', DataTables: { Results: { Data } } });
  },
  figures: { 'trust-flow': 38, 'citation-flow': 51 },
  authority: 38,
  cost: 2,
  cases: [
    {
      name: 'a wrong key, with status 200',
      failure: 'key',
      respond: says({ Code: 'InvalidAPIKey', ErrorMessage: 'The app_api_key is not valid.' }),
    },
    { name: 'a wrong key with its status', failure: 'key', respond: says({ Code: 'Unauthorised' }, 401) },
    {
      name: 'nothing left of the plan',
      failure: 'payment',
      respond: says({ Code: 'InsufficientIndexItemInfoUnits', ErrorMessage: 'Not enough units.' }),
    },
    { name: 'status 402', failure: 'payment', respond: says({}, 402) },
    { name: 'too many calls', failure: 'quota', respond: says({ Code: 'RateLimited' }, 429) },
    {
      name: 'an error that nobody knows',
      failure: 'refused',
      respond: says({ Code: 'InvalidItem', ErrorMessage: 'Item 1 cannot be read.' }),
    },
  ],
};

const site = z.object({ params: z.object({ data: z.object({ site_query: z.object({ query: z.string() }) }) }) });
const mozSites: SourceFetch = async (_url, init) => {
  const { query } = site.parse(JSON.parse(z.string().parse(init.body))).params.data.site_query;
  const error = { code: -32_000, status: 404, message: 'Not found' };
  if (query === 'new.example') return jsonAnswer({ jsonrpc: '2.0', id: '1', error }, 404);
  return jsonAnswer({ jsonrpc: '2.0', id: '1', result: { site_metrics: { domain_authority: 62, spam_score: 1 } } });
};

const fakeMozAuthority: FakeAuthority = {
  source: mozAuthority,
  settings: { key: 'abc' },
  good: mozSites,
  figures: { 'domain-authority': 62 },
  authority: 62,
  cost: 1,
  cases: [
    ...fakeMoz.cases.filter(({ answered }) => answered === undefined),
    {
      name: 'no rows left in the middle',
      failure: 'payment',
      answered: 1,
      cost: 1,
      respond: (url, init) =>
        z.string().parse(init.body).includes('new.example')
          ? says({ error: { code: -32_000, status: 403, message: 'Quota exceeded' } }, 403)(url, init)
          : mozSites(url, init),
    },
  ],
};

const fakeAhrefsRatings: FakeAuthority = {
  source: ahrefsRatings,
  settings: { key: 'abc' },
  good: async () =>
    jsonAnswer({ targets: [{ url: 'shop.example/', domain_rating: 71, org_traffic: 38_702 }] }, 200, {
      'x-api-units-cost-total-actual': '50',
    }),
  figures: { 'domain-rating': 71, 'organic-visits': 38_702 },
  authority: 71,
  cost: 50,
  cases: fakeAhrefs.cases,
};

export const fakeAuthorities: readonly FakeAuthority[] = [
  fakeOpenPageRank,
  fakeAhrefsRatings,
  fakeMozAuthority,
  fakeMajestic,
  fakeTranco,
];
