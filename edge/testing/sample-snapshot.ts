import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A snapshot that can be stored as an observation. */
export interface ObservedSnapshot extends SerpSnapshot {
  query: string;
  state: 'ok' | 'no_results';
}

/** A small valid snapshot of a results page. */
export function sampleSnapshot(changes: Partial<ObservedSnapshot> = {}): ObservedSnapshot {
  return {
    engine: 'duckduckgo',
    vertical: 'web',
    url: 'https://duckduckgo.com/?q=green+tea',
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
      health: { results: 0, links: 0 },
    },
    items: [],
    query: 'green tea',
    ...changes,
  };
}
