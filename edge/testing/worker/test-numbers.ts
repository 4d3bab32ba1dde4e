import { connectKeywordSource, setSourceBudget } from '#shared/api/endpoints/keyword-sources.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';
import { fakeVendors } from '#shared/testing/keyword-sources/fake-vendor-list.ts';
import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { createTestApi, requireValue, type TestApi } from './api.ts';

export interface TestNumbers {
  readonly api: TestApi;
  /** Every address that was asked, tests of keys apart. */
  readonly asked: readonly string[];
  /** Keywords of each request to DataForSEO. */
  readonly batches: readonly (readonly string[])[];
  /** Answers from now on. */
  answer(fetch: SourceFetch): void;
  pass(ms: number): void;
  /** A workspace that has connected a source with its vendor's good key. */
  start(source: LicensedSourceId, cap?: number): Promise<{ readonly token: string }>;
}

/** The API over fake vendors. */
export function createTestNumbers(): TestNumbers {
  let nowMs = Date.parse('2026-12-01T05:00:00.000Z');
  const asked: string[] = [];
  const batches: string[][] = [];
  let vendor: SourceFetch = answerDataForSeo();
  const api = createTestApi({
    clock: () => nowMs,
    numbers: {
      wait: (ms) => scheduler.wait(Math.min(ms, 20)),
      fetch: async (url, init) => {
        asked.push(url);
        const sent: unknown = typeof init.body === 'string' ? parseJson(init.body) : null;
        if (Array.isArray(sent)) batches.push(keywordsIn(sent[0]));
        // Long enough for others to ask meanwhile.
        await scheduler.wait(30);
        return vendor(url, init);
      },
    },
  });
  return {
    api,
    asked,
    batches,
    answer: (fetch) => {
      vendor = fetch;
    },
    pass: (ms) => {
      nowMs += ms;
    },
    async start(source, cap = 1_000_000) {
      const caller = { token: await api.startWorkspace() };
      const before = vendor;
      const good = fakeVendors.find((each) => each.source.id === source);
      if (!good) throw new Error(`No fake of ${source}`);
      vendor = good.good;
      const settings = Object.fromEntries(
        Object.entries(good.settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      requireValue(await api.call(connectKeywordSource, { body: { source, settings } }, caller));
      vendor = before;
      asked.length = 0;
      batches.length = 0;
      if (good.source.unit === 'free') return caller;
      requireValue(await api.call(setSourceBudget, { params: { source }, body: { cap } }, caller));
      return caller;
    },
  };
}

/** Google Ads by DataForSEO: a number for each keyword, for the price of a task. `failsFrom`: requests that run out of money. */
export function answerDataForSeo(failsFrom = Number.POSITIVE_INFINITY): SourceFetch {
  let requests = 0;
  return async (_url, { body }) => {
    requests += 1;
    const sent: unknown = typeof body === 'string' ? parseJson(body) : null;
    const ok = { version: '0.1', status_code: 20_000, status_message: 'Ok.', tasks_count: 1, tasks_error: 0 };
    const task = (more: object) =>
      jsonAnswer({ ...ok, tasks: [{ status_code: 20_000, status_message: 'Ok.', ...more }] });
    if (!Array.isArray(sent)) return task({ cost: 0, result: [{}] });
    if (requests > failsFrom) {
      return task({ status_code: 40_210, status_message: 'Insufficient Funds.', cost: 0, result: null });
    }
    const result = keywordsIn(sent[0]).map((keyword) => ({
      keyword,
      competition: 'LOW',
      competition_index: 10,
      search_volume: 100,
      cpc: 1,
      monthly_searches: null,
    }));
    return task({ cost: 0.075, result });
  };
}

function keywordsIn(task: unknown): string[] {
  if (typeof task !== 'object' || task === null || !('keywords' in task) || !Array.isArray(task.keywords)) return [];
  return task.keywords.map(String);
}
