import { keywordsEverywhere } from '#shared/research/sources/keywords-everywhere/keywords-everywhere.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

const trend = [
  { month: 'October', year: 2026, value: 90_500 },
  { month: 'September', year: 2026, value: 74_000 },
];

export const fakeKeywordsEverywhere: FakeVendor = {
  source: keywordsEverywhere,
  settings: { key: 'abc' },
  good: async (url) =>
    url.endsWith('/credits')
      ? jsonAnswer([99_997])
      : jsonAnswer({
          data: [
            { keyword: 'green tea', vol: 74_000, cpc: { currency: '$', value: '1.31' }, competition: 0.87, trend },
            { keyword: 'ångström', vol: 320, cpc: { currency: '$', value: '0.00' }, competition: 0, trend: [] },
            { keyword: 'qqxyzzy', vol: 0, cpc: { currency: '$', value: '0.00' }, competition: 0, trend: [] },
          ],
          credits: 99_997,
          credits_consumed: 3,
          time: 0.01,
        }),
  firstValue: 74_000,
  cost: 3,
  cases: [
    { name: 'a wrong key', failure: 'key', respond: async () => jsonAnswer({ message: 'Unauthenticated.' }, 401) },
    {
      name: 'no credits',
      failure: 'payment',
      respond: async () => jsonAnswer({ message: 'Account has an invalid subscription or insufficient credits' }, 402),
    },
    { name: 'status 429', failure: 'quota', respond: async () => new Response('slow down', { status: 429 }) },
    {
      name: 'a request it refuses',
      failure: 'refused',
      respond: async () => jsonAnswer({ description: 'Bad country' }, 400),
    },
    {
      name: 'status 200 with an error inside',
      failure: 'refused',
      respond: async () => jsonAnswer({ error: 'Something' }),
    },
  ],
};
