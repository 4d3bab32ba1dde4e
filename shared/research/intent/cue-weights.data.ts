import type { CueId, CueSource, IntentCue, IntentProbabilities, IntentWeights } from './intent.ts';

/**
 * Shares of intents among searches without a cue: those of ORCAS-I's gold labels (informational 78.6 %, navigational
 * 17.1 %, transactional 4.3 %; arXiv 2205.00926), a tenth of the informational taken as commercial.
 */
export const priors: IntentProbabilities = {
  informational: 0.79,
  navigational: 0.09,
  commercial: 0.085,
  transactional: 0.035,
};

/** Log-odds by cue: how much likelier an intent is where it is seen. Set by hand (decision 61). */
const weights: Readonly<Record<CueId, IntentWeights>> = {
  question: { informational: 2.2, navigational: -1 },
  'fact-word': { informational: 1.8, navigational: -0.6 },
  'choice-word': { commercial: 4.2, navigational: -0.6 },
  'action-word': { transactional: 3.9, commercial: 1.2, navigational: -0.6 },
  'tool-word': { transactional: 3.6, navigational: -0.9 },
  'site-word': { navigational: 3.6 },
  'organisation-word': { navigational: 2.3 },
  'known-site': { navigational: 3.6, transactional: 0.5 },
  'known-site-and-more': { navigational: 2.1, transactional: 0.4 },
  'typed-address': { navigational: 5 },
  'long-query': { informational: 1, commercial: 0.4 },
  'address-named': { navigational: 3.8 },
  'address-partly-named': { navigational: 1.9 },
  'home-page': { navigational: 1.6 },
  'reference-page': { informational: 2 },
  'article-page': { informational: 1.2, navigational: -0.8 },
  'product-page': { transactional: 1.6, commercial: 1 },
  'tool-page': { transactional: 3 },
  'comparison-page': { commercial: 2.4, navigational: -0.5 },
  ads: { transactional: 0.6, commercial: 0.6 },
  'shopping-block': { transactional: 1, commercial: 1.2 },
  'local-block': { transactional: 0.9, navigational: 0.4 },
  'answer-block': { informational: 1, commercial: 0.4 },
  'questions-block': { informational: 0.5, commercial: 0.4 },
  'video-block': { informational: 0.3, commercial: 0.3 },
  'news-block': { informational: 0.6 },
  'brand-first': { navigational: 3.2 },
  'articles-lead': { informational: 1 },
  'products-lead': { transactional: 1.8, commercial: 1 },
  'comparisons-lead': { commercial: 2 },
  sitelinks: { navigational: 1.2 },
  'product-list': { transactional: 6, commercial: 2.5 },
};

export function cueOf(id: CueId, source: CueSource, seen: string): IntentCue {
  return { id, source, seen, weights: weights[id] };
}
