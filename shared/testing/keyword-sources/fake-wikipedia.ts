import { wikipedia } from '#shared/research/sources/wikipedia/wikipedia.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

/** Found names, with the article that each leads to. */
const articles: Readonly<Record<string, string>> = { 'Green tea': 'Green tea', Ångström: 'Angstrom' };
const missing = {
  title: 'Not found.',
  detail:
    'The date(s) you used are valid, but we either do not have data for those date(s), or the project you asked for is not loaded yet.',
};

const good: SourceFetch = async (url) => {
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname === 'wikimedia.org') {
    const article = decodeURIComponent(pathname.split('/').at(-4) ?? '');
    if (article === 'Angstrom') return jsonAnswer(missing, 404);
    return jsonAnswer({
      items: [
        {
          project: 'en.wikipedia',
          article,
          timestamp: '2026090100',
          access: 'all-access',
          agent: 'user',
          views: 41_000,
        },
        {
          project: 'en.wikipedia',
          article,
          timestamp: '2026100100',
          access: 'all-access',
          agent: 'user',
          views: 52_345,
        },
      ],
    });
  }
  const search = searchParams.get('search');
  if (search !== null) {
    const titles = Object.keys(articles).filter((each) => each.toLowerCase().startsWith(search));
    return jsonAnswer([search, search === 'qqxyzzy' ? ['Qqxyzzy (band)'] : titles, [], []]);
  }
  const title = searchParams.get('titles') ?? '';
  return jsonAnswer({ batchcomplete: true, query: { pages: [{ pageid: 1, ns: 0, title: articles[title] }] } });
};

/** Answers the first keyword, then that. */
function afterFirst(then: SourceFetch): SourceFetch {
  return (url, init) => (/ngstr/i.test(decodeURIComponent(url)) ? then(url, init) : good(url, init));
}

export const fakeWikipedia: FakeVendor = {
  source: wikipedia,
  settings: {},
  good,
  firstValue: 52_345,
  cost: 0,
  cases: [
    {
      name: 'status 429 with a time to wait, in the middle',
      failure: 'quota',
      answered: 1,
      respond: afterFirst(
        async () => new Response('Too many requests', { status: 429, headers: { 'retry-after': '7' } }),
      ),
    },
    {
      name: 'status 200 with an error inside',
      failure: 'quota',
      respond: async () => jsonAnswer({ error: { code: 'ratelimited', info: "You've exceeded your rate limit." } }),
    },
    {
      name: 'a database that lags behind',
      failure: 'retry',
      respond: async () =>
        jsonAnswer({ error: { code: 'maxlag', info: 'Waiting for a database server: 6 seconds lagged.' } }),
    },
  ],
};
