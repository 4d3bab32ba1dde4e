import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { Intent, IntentGuess, IntentSign } from '#extension/platform/messages/serp-messages.ts';

/** A sign counts more the rarer it is on pages of other intents; an estimate of ours, not a measured probability. */
const weights: Readonly<Record<IntentSign, { readonly intent: Intent; readonly weight: number }>> = {
  shopping: { intent: 'transactional', weight: 3 },
  marketplace: { intent: 'transactional', weight: 3 },
  ads: { intent: 'transactional', weight: 1 },
  answers: { intent: 'informational', weight: 2 },
  sitelinks: { intent: 'navigational', weight: 3 },
  reviews: { intent: 'commercial', weight: 2 },
};

/** Titles that compare or judge, in the languages of our users. */
const reviewTitle =
  /\b(?:best|top \d+|review|reviews|vs\.?|versus|compared|comparison|meilleure?s?|avis|comparatif|test)\b/iu;

/** What people want who see such a page, by what the engine put on it. Only pages of the web have features to go by. */
export function guessIntent({ items, state }: SerpSnapshot): IntentGuess {
  if (state !== 'ok') return { shares: [], signs: [] };
  const types = new Set<string>(items.map(({ type }) => type));
  const organic = items.filter((item) => item.type === 'organic');
  const reviews = organic.filter(({ title }) => reviewTitle.test(title)).length;
  const has = (...wanted: readonly string[]): boolean => wanted.some((type) => types.has(type));
  const isShown: Readonly<Record<IntentSign, boolean>> = {
    shopping: has('shopping', 'popular_products', 'commercial_units', 'refine_products'),
    marketplace: has('product'),
    ads: has('paid'),
    answers: has('people_also_ask', 'featured_snippet', 'ai_overview', 'answer_box', 'things_to_know'),
    sitelinks: organic.some(({ rank_group, links }) => rank_group === 1 && links.length >= 3),
    reviews: organic.length > 0 && reviews * 3 >= organic.length,
  };
  const signs = signNames.filter((sign) => isShown[sign]);
  const sums = new Map<Intent, number>();
  for (const sign of signs)
    sums.set(weights[sign].intent, (sums.get(weights[sign].intent) ?? 0) + weights[sign].weight);
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return {
    signs,
    shares: [...sums].map(([intent, sum]) => ({ intent, share: sum / total })).toSorted((a, b) => b.share - a.share),
  };
}

const signNames = ['shopping', 'marketplace', 'ads', 'answers', 'sitelinks', 'reviews'] as const;
