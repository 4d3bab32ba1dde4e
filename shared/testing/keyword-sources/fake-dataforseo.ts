import { dataforseo } from '#shared/research/sources/dataforseo/dataforseo.ts';
import { dataforseoLabs } from '#shared/research/sources/dataforseo-labs/dataforseo-labs.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer, type VendorCase } from './fake-vendor.ts';

const settings = { login: 'somebody@example.com', password: 'pässword' };
const ok = { version: '0.1', status_code: 20_000, status_message: 'Ok.', tasks_count: 1, tasks_error: 0 };

function task(result: unknown, cost: number): SourceFetch {
  return async (url) =>
    url.endsWith('user_data')
      ? jsonAnswer({ ...ok, cost: 0, tasks: [{ status_code: 20_000, status_message: 'Ok.', cost: 0, result: [{}] }] })
      : jsonAnswer({ ...ok, cost, tasks: [{ status_code: 20_000, status_message: 'Ok.', cost, result }] });
}

function ofAnswer(code: number, message: string, status = 200): SourceFetch {
  return async () => jsonAnswer({ ...ok, status_code: code, status_message: message, cost: 0, tasks: null }, status);
}

function ofTask(code: number, message: string, cost = 0): SourceFetch {
  return async () =>
    jsonAnswer({
      ...ok,
      cost,
      tasks_error: 0,
      tasks: [{ status_code: code, status_message: message, cost, result: null }],
    });
}

const cases: readonly VendorCase[] = [
  { name: 'a wrong login', failure: 'key', respond: ofAnswer(40_100, 'You are not authorized.', 401) },
  { name: 'an empty account', failure: 'payment', respond: ofAnswer(40_200, 'Payment Required.', 402) },
  { name: 'an empty account with status 200', failure: 'payment', respond: ofTask(40_210, 'Insufficient Funds.') },
  { name: 'too many calls a minute', failure: 'quota', respond: ofAnswer(40_202, 'Rate limit per minute exceeded.') },
  { name: 'status 429', failure: 'quota', respond: async () => new Response('', { status: 429 }) },
  { name: 'a task that failed', failure: 'retry', respond: ofTask(50_000, 'Internal Error.') },
  { name: 'a keyword that Google refuses', failure: 'keyword', respond: ofTask(40_501, "Invalid Field: 'keywords'.") },
  {
    name: 'a failure that is billed',
    failure: 'retry',
    cost: 10_000,
    respond: ofTask(40_101, 'Search Engine Error.', 0.01),
  },
  { name: 'an answer without tasks', failure: 'shape', respond: async () => jsonAnswer({ ...ok, tasks: [] }) },
  { name: 'rows of another form', failure: 'shape', cost: 75_000, respond: task([{ kw: 'green tea' }], 0.075) },
];

const labsRows: VendorCase = {
  name: 'rows of another form',
  failure: 'shape',
  cost: 10_300,
  respond: task([{ items: [{ kw: 'green tea' }] }], 0.0103),
};

const row = { spell: null, location_code: 2840, language_code: 'en', search_partners: false, competition: 'HIGH' };
const none = { competition: null, competition_index: null, search_volume: null, cpc: null, monthly_searches: null };

export const fakeDataForSeo: FakeVendor = {
  source: dataforseo,
  settings,
  good: task(
    [
      {
        ...row,
        keyword: 'green tea',
        competition_index: 87,
        search_volume: 74_000,
        cpc: 1.31,
        monthly_searches: [
          { year: 2026, month: 10, search_volume: 90_500 },
          { year: 2026, month: 9, search_volume: 60_500 },
        ],
      },
      { ...row, ...none, keyword: 'ångström', search_volume: 0 },
      { ...row, ...none, keyword: 'qqxyzzy' },
    ],
    0.075,
  ),
  firstValue: 74_000,
  cost: 75_000,
  cases,
};

export const fakeDataForSeoLabs: FakeVendor = {
  source: dataforseoLabs,
  settings,
  good: task(
    [
      {
        se_type: 'google',
        total_count: 2,
        items: [
          { se_type: 'google', keyword: 'green tea', keyword_difficulty: 63 },
          { se_type: 'google', keyword: 'ångström', keyword_difficulty: null },
        ],
      },
    ],
    0.0103,
  ),
  firstValue: 63,
  cost: 10_300,
  cases: cases.map((each) => (each.name === 'rows of another form' ? labsRows : each)),
};
