import type { ConcludedField } from '../conclusions/conclusion.ts';
import type { DriftField } from '../drift/compare-drift.ts';

/** Names of the fields of which Google concludes something. */
export const fieldTexts = {
  status: 'Address and status',
  crawling: 'robots.txt',
  indexing: 'Robots directives',
  canonical: 'Canonical',
  title: 'Title',
  description: 'Description',
  hreflang: 'Language versions',
  structuredData: 'Structured data',
  h1: 'H1',
  words: 'Words',
  links: 'Links',
  lang: 'Language',
  viewport: 'Viewport',
} as const satisfies Readonly<Record<ConcludedField, string>>;

/** Names of the fields that have to follow a page's address. */
export const driftTexts = {
  title: 'Title',
  canonical: 'Canonical',
  description: 'Description',
  h1: 'H1',
  robots: 'Robots directives',
  ogUrl: 'og:url',
  structuredData: 'Structured data',
} as const satisfies Readonly<Record<DriftField, string>>;
