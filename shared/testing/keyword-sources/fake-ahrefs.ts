import { ahrefs } from '#shared/research/sources/ahrefs/ahrefs.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

function fault(status: number, error: string): SourceFetch {
  return async () => jsonAnswer({ error }, status);
}

const good: SourceFetch = async (url) => {
  const { pathname, searchParams } = new URL(url);
  if (pathname.endsWith('limits-and-usage')) return jsonAnswer({ limits_and_usage: { subscription: 'Lite' } });
  const keywords = (searchParams.get('keywords') ?? '').split(',').map((keyword) => ({
    keyword,
    ...(keyword === 'green tea'
      ? { volume: 74_000, difficulty: 63, cpc: 131 }
      : keyword === 'qqxyzzy'
        ? { volume: null, difficulty: null, cpc: null }
        : { volume: 320, difficulty: 2, cpc: null }),
  }));
  return jsonAnswer({ keywords }, 200, { 'x-api-rows': '3', 'x-api-units-cost-total-actual': '66' });
};

export const fakeAhrefs: FakeVendor = {
  source: ahrefs,
  settings: { key: 'abc' },
  good,
  firstValue: 74_000,
  cost: 66,
  cases: [
    { name: 'a wrong key', failure: 'key', respond: fault(401, 'Invalid API key') },
    {
      name: 'no key, in another form',
      failure: 'key',
      respond: async () => jsonAnswer(['Error', 'Forbidden'], 403),
    },
    { name: 'no units left', failure: 'payment', respond: fault(403, 'API units limit reached') },
    { name: 'status 402', failure: 'payment', respond: fault(402, 'Payment required') },
    { name: 'too many requests', failure: 'quota', respond: fault(429, 'Too many requests') },
    { name: 'a request it refuses', failure: 'refused', respond: fault(400, 'bad country') },
    { name: 'status 200 with an error inside', failure: 'refused', respond: fault(200, 'internal problem') },
  ],
};
