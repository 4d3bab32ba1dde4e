/** What somebody who searches wants: to know, to get to a site, to choose before buying, to do or get something. */
export const intents = ['informational', 'navigational', 'commercial', 'transactional'] as const;

export type Intent = (typeof intents)[number];

/** What people are told: `unknown` where nothing spoke for any. */
export const saidIntents = [...intents, 'unknown'] as const;

export type SaidIntent = (typeof saidIntents)[number];

/** Four numbers from 0 to 1 that add up to 1. */
export type IntentProbabilities = Readonly<Record<Intent, number>>;

/** Log-odds that one cue adds; missing ones add nothing. */
export type IntentWeights = Partial<Readonly<Record<Intent, number>>>;

/** Where a cue was seen: in the words of the query, in the address that was clicked or comes first, on the results page. */
export type CueSource = 'query' | 'address' | 'page';

/** One thing that spoke for or against an intent. */
export interface IntentCue {
  readonly id: CueId;
  readonly source: CueSource;
  /** What was seen, as it stands there: the word, the part of the address. Empty where the id says all. */
  readonly seen: string;
  readonly weights: IntentWeights;
}

export const cueIds = [
  'question',
  'fact-word',
  'choice-word',
  'action-word',
  'tool-word',
  'site-word',
  'organisation-word',
  'known-site',
  'known-site-and-more',
  'typed-address',
  'long-query',
  'address-named',
  'address-partly-named',
  'home-page',
  'reference-page',
  'article-page',
  'product-page',
  'tool-page',
  'comparison-page',
  'ads',
  'shopping-block',
  'local-block',
  'answer-block',
  'questions-block',
  'video-block',
  'news-block',
  'brand-first',
  'articles-lead',
  'products-lead',
  'comparisons-lead',
  'sitelinks',
  'product-list',
] as const;

export type CueId = (typeof cueIds)[number];
