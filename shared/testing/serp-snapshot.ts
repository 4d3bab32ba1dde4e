import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { organicOf } from './serp-items.ts';

/** A snapshot that can be an observation. */
export interface ObservedSnapshot extends SerpSnapshot {
  query: string;
  state: 'ok' | 'no_results';
}

/** A small valid snapshot of a results page. */
export function serpSnapshotWith(changes: Partial<ObservedSnapshot> = {}): ObservedSnapshot {
  const query = changes.query ?? 'green tea';
  return {
    engine: 'duckduckgo',
    vertical: 'web',
    url: `https://duckduckgo.com/?${new URLSearchParams({ q: query }).toString()}`,
    host: 'duckduckgo.com',
    language: 'en',
    location_text: null,
    device: 'desktop',
    page: 1,
    start: 0,
    result_count_text: null,
    spell: null,
    state: 'ok',
    parser: {
      rules_version: '2026-11-21.1',
      method: 'rules',
      layout: 'app',
      confidence: 1,
      warnings: [],
      health: { results: 1, links: 1 },
    },
    items: [organicOf('https://tea.example/')],
    query,
    ...changes,
  };
}
