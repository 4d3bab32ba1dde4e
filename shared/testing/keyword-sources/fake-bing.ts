import { bing } from '#shared/research/sources/bing/bing.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

const weekMs = 7 * 86_400_000;
const lastWeekMs = Date.UTC(2026, 10, 22);

function weeks(impressions: readonly number[], query: string): object[] {
  return impressions.map((value, at) => ({
    __type: 'KeywordStats:#Microsoft.Bing.Webmaster.Api',
    BroadImpressions: value * 3,
    Date: `/Date(${lastWeekMs - (impressions.length - 1 - at) * weekMs}-0800)/`,
    Impressions: value,
    Query: query,
  }));
}

const good: SourceFetch = async (url) => {
  const address = new URL(url);
  if (address.pathname.endsWith('GetUserSites')) return jsonAnswer({ d: [{ Url: 'https://example.com/' }] });
  const query = address.searchParams.get('q') ?? '';
  if (address.pathname.endsWith('GetKeyword')) return jsonAnswer({ d: null });
  if (query === 'qqxyzzy') return jsonAnswer({ d: [] });
  return jsonAnswer({ d: query === 'green tea' ? weeks([10, 20, 30, 40, 50, 60], query) : weeks([0, 0, 0, 0], query) });
};

function fault(code: number, message: string): SourceFetch {
  return async () => jsonAnswer({ ErrorCode: code, Message: message }, 400);
}

export const fakeBing: FakeVendor = {
  source: bing,
  settings: { key: '0123456789abcdef' },
  good,
  firstValue: 180,
  cost: 0,
  cases: [
    { name: 'a wrong key', failure: 'key', respond: fault(3, 'ERROR!!! InvalidApiKey') },
    { name: 'a throttled user', failure: 'quota', respond: fault(4, 'ERROR!!! ThrottleUser') },
    { name: 'an error of its own', failure: 'retry', respond: fault(1, 'ERROR!!! InternalError') },
    { name: 'a parameter it does not take', failure: 'keyword', respond: fault(8, 'ERROR!!! InvalidParameter') },
    {
      name: 'status 200 with an error inside',
      failure: 'key',
      respond: async () => jsonAnswer({ ErrorCode: 14, Message: 'ERROR!!! NotAuthorized' }),
    },
    {
      name: 'a throttled host in the middle',
      failure: 'quota',
      answered: 2,
      respond: (url, init) =>
        url.includes('qqxyzzy') ? fault(5, 'ERROR!!! ThrottleHost')(url, init) : good(url, init),
    },
  ],
};
