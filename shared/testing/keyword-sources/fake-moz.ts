import { z } from 'zod';

import { moz } from '#shared/research/sources/moz/moz.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

const request = z.object({
  method: z.string(),
  params: z.object({ data: z.object({ serp_query: z.optional(z.object({ keyword: z.string() })) }) }),
});

function fault(status: number, message: string, http = status): SourceFetch {
  return async () => jsonAnswer({ jsonrpc: '2.0', id: '1', error: { code: -32_000, status, message } }, http);
}

const good: SourceFetch = async (url, init) => {
  const { method, params } = request.parse(JSON.parse(z.string().parse(init.body)));
  if (method === 'quota.lookup') return jsonAnswer({ jsonrpc: '2.0', id: '1', result: { quota: { used: 1 } } });
  const keyword = params.data.serp_query?.keyword;
  if (keyword === 'qqxyzzy') return fault(404, 'No metrics for this keyword')(url, init);
  const metrics = keyword === 'green tea' ? { volume: 74_000, difficulty: 63 } : { volume: null, difficulty: 12 };
  return jsonAnswer({
    jsonrpc: '2.0',
    id: '1',
    result: { keyword_metrics: { ...metrics, organic_ctr: 40, priority: 50 } },
  });
};

export const fakeMoz: FakeVendor = {
  source: moz,
  settings: { key: 'abc' },
  good,
  firstValue: 74_000,
  cost: 2,
  cases: [
    { name: 'a wrong token', failure: 'key', respond: fault(401, 'Unauthorized') },
    { name: 'status 200 with an error inside', failure: 'key', respond: fault(401, 'Unauthorized', 200) },
    { name: 'no rows left', failure: 'payment', respond: fault(403, 'Quota exceeded for api.limits.data.rows') },
    { name: 'too many requests', failure: 'quota', respond: fault(429, 'Slow down') },
    { name: 'a request it refuses', failure: 'refused', respond: fault(400, 'Invalid locale') },
    {
      name: 'no rows left in the middle',
      failure: 'payment',
      answered: 1,
      cost: 1,
      respond: (url, init) =>
        z.string().parse(init.body).includes('ngstr') ? fault(403, 'Quota exceeded')(url, init) : good(url, init),
    },
  ],
};
