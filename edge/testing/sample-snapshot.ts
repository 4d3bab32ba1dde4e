import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A snapshot that can be stored as an observation. */
export interface ObservedSnapshot extends SerpSnapshot {
  query: string;
  state: 'ok' | 'no_results';
}

/** A small valid snapshot of a results page. */
export function sampleSnapshot(changes: Partial<ObservedSnapshot> = {}): ObservedSnapshot {
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
    items: [sampleResult],
    query,
    ...changes,
  };
}

const sampleResult: SerpSnapshot['items'][number] = {
  type: 'organic',
  rank_absolute: 1,
  rank_group: 1,
  position: 'left',
  url: 'https://tea.example/',
  raw_href: 'https://tea.example/',
  redirect: 'none',
  domain: 'tea.example',
  registrable_domain: 'tea.example',
  title: 'Tea',
  website_name: null,
  breadcrumb: null,
  description: null,
  highlighted: [],
  timestamp: null,
  date_text: null,
  links: [],
  rating: null,
  price: null,
  images: [],
  is_video: false,
  is_amp: false,
  indented: false,
  group_of: null,
  in_panel: false,
};
