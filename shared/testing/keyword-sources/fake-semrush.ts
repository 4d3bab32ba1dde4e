import { semrush } from '#shared/research/sources/semrush/semrush.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import type { FakeVendor } from './fake-vendor.ts';

function says(text: string, status = 200): SourceFetch {
  return async () => new Response(text, { status, headers: { 'content-type': 'text/plain' } });
}

const table = [
  'Keyword;Search Volume;CPC;Competition',
  '"green tea";"74000";"1.31";"0.87"',
  '"ångström";"320";"0.00";"0.01"',
].join('\r\n');

export const fakeSemrush: FakeVendor = {
  source: semrush,
  settings: { key: 'abc' },
  good: (url, init) => says(url.includes('countapiunits') ? '49990' : table)(url, init),
  firstValue: 74_000,
  cost: 20,
  cases: [
    { name: 'a wrong key', failure: 'key', respond: says('ERROR 120 :: WRONG KEY - ID PAIR') },
    { name: 'a wrong key with its status', failure: 'key', respond: says('ERROR 120 :: WRONG KEY - ID PAIR', 403) },
    { name: 'no units', failure: 'payment', respond: says('ERROR 132 :: API UNITS BALANCE IS ZERO') },
    { name: 'a limit', failure: 'quota', respond: says('ERROR 131 :: LIMIT EXCEEDED') },
    { name: 'status 429', failure: 'quota', respond: says('slow down', 429) },
    { name: 'a request it refuses', failure: 'refused', respond: says('ERROR 42 :: WRONG DATABASE') },
  ],
};
