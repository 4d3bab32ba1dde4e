import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import { featureOf } from '#shared/serp/result-type.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A block of the page that is no single result, and whose it is. */
export interface SerpBlock {
  readonly type: string;
  readonly absolute: number;
  /** Hosts, shops or titles, as far as the page names them; each once. */
  readonly owners: readonly string[];
  /** True for results that stand out by more than their line: `rank` says which. */
  readonly rank: number | null;
}

/** In page order. Sitelinks belong to the result that has them. */
export function serpBlocks({ items }: SerpSnapshot): SerpBlock[] {
  return items.flatMap(toBlock);
}

function toBlock(item: SerpItem): SerpBlock[] {
  const type = featureOf(item);
  if (type === undefined || item.type === 'paid' || item.type === 'product' || item.type === 'video_result') return [];
  if (item.type === 'organic') return [block(item, type, [item.domain ?? item.title], item.rank_group)];
  return [block(item, type, ownersOf(item))];
}

/** What they list are questions and searches, which nobody owns. */
const listsSubjects: ReadonlySet<string> = new Set([
  'find_results_on',
  'people_also_search',
  'product_considerations',
  'refine_products',
  'see_results_about',
  'things_to_know',
]);

function ownersOf(
  item: Exclude<SerpItem, { type: 'organic' | 'paid' | 'product' | 'video_result' }>,
): (string | null)[] {
  if (item.type === 'people_also_ask' || item.type === 'related_searches') return [];
  if (item.type === 'ai_overview') return item.references.map(({ domain, title }) => domain ?? title);
  if (item.type === 'featured_snippet') return [item.domain ?? item.title];
  const named = item.items.map(({ domain, title }) => domain ?? (listsSubjects.has(item.type) ? null : title));
  return named.some((owner) => owner !== null) ? named : [item.domain];
}

function block(
  { rank_absolute: absolute }: SerpItem,
  type: string,
  owners: readonly (string | null)[],
  rank: number | null = null,
): SerpBlock {
  return { type, absolute, owners: [...new Set(owners.filter((owner) => owner !== null))], rank };
}
