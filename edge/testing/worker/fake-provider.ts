import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import type { SerpOutcome, SerpRequest } from '../../providers/serp/serp-outcome.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';

export interface FakeProvider extends SerpProvider {
  readonly asked: readonly SerpRequest[];
  /** Makes every search from now on end so; a function is called for each. */
  answer(with_: SerpOutcome | (() => Promise<SerpOutcome>)): void;
}

export const fakePriceMicros = 2_000;

/** A provider of checks in memory, which finds the given sites in this order. */
export function createFakeProvider(...domains: readonly string[]): FakeProvider {
  const asked: SerpRequest[] = [];
  let next: SerpOutcome | (() => Promise<SerpOutcome>) | undefined;
  return {
    id: 'dataforseo',
    queue: null,
    asked,
    canSearch: ({ country, language }) => country !== '' && language !== '',
    estimateMicros: ({ depth }) => (fakePriceMicros * depth) / 10,
    async fetchSerp(request) {
      asked.push(request);
      if (next) return typeof next === 'function' ? next() : next;
      const items = domains.map((domain, at) => organicOf(`https://${domain}/`, at + 1));
      const snapshot = serpSnapshotWith({ engine: 'google', query: request.keyword, device: request.device, items });
      return { kind: 'ok', snapshot, costMicros: fakePriceMicros };
    },
    answer: (outcome) => {
      next = outcome;
    },
  };
}
