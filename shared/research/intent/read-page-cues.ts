import type { FeatureType } from '#shared/serp/feature-type.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { cueOf } from './cue-weights.data.ts';
import type { CueId, IntentCue } from './intent.ts';
import { namesSite, pageKindOf } from './read-address-cues.ts';

/** What a web results page shows of the intent that its engine sees: blocks, ads, what leads. */
export function readPageCues({ query, items }: SerpSnapshot): readonly IntentCue[] {
  const cues: IntentCue[] = [];
  if (items.some(({ type }) => type === 'paid')) cues.push(cueOf('ads', 'page', ''));
  for (const [id, types] of blocks) {
    const block = items.find(({ type }) => types.has(type));
    if (block) cues.push(cueOf(id, 'page', block.type));
  }
  const organic = items.filter((item) => item.type === 'organic').slice(0, looked);
  const [first] = organic;
  if (first && first.links.length >= 3) cues.push(cueOf('sitelinks', 'page', ''));
  if (first && query !== null && namesSite(query, first.url)) {
    cues.push(cueOf('brand-first', 'page', first.domain ?? first.url));
  }
  for (const [id, kinds] of leads) {
    const share =
      organic.filter(({ title, url }) => kinds.has(kindOf(title, url) ?? '')).length / Math.max(organic.length, 1);
    if (organic.length >= 5 && share >= 0.5) cues.push(cueOf(id, 'page', ''));
  }
  return cues;
}

/** By the title where it compares or judges, else by the address. */
function kindOf(title: string, url: string): string | undefined {
  return comparingTitle.test(title) ? 'comparison-page' : pageKindOf(url);
}

const comparingTitle =
  /\b(?:best|top \d+|reviews?|vs\.?|versus|compared|comparison|meilleure?s?|avis|comparatif|vergleich|testsieger|mejores|migliori|melhores)\b/iu;

/** Results whose addresses are looked at. */
const looked = 10;

const blocks: ReadonlyArray<readonly [CueId, ReadonlySet<string>]> = [
  ['shopping-block', features('commercial_units', 'popular_products', 'shopping', 'refine_products')],
  ['local-block', features('local_pack', 'local_services', 'hotels_pack', 'map')],
  ['answer-block', features('answer_box', 'featured_snippet', 'ai_overview', 'dictionary', 'math_solver')],
  ['questions-block', features('people_also_ask', 'things_to_know')],
  ['video-block', features('video', 'short_videos')],
  ['news-block', features('top_stories')],
];

const leads: ReadonlyArray<readonly [CueId, ReadonlySet<string>]> = [
  ['articles-lead', new Set(['article-page', 'reference-page'])],
  ['products-lead', new Set(['product-page', 'tool-page'])],
  ['comparisons-lead', new Set(['comparison-page'])],
];

function features(...types: readonly FeatureType[]): ReadonlySet<string> {
  return new Set(types);
}
