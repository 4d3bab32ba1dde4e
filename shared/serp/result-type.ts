import type { SerpItem } from './snapshot-item.ts';

type ResultType = 'organic' | 'paid' | 'product' | 'video_result';

const resultTypes: ReadonlySet<string> = new Set<ResultType>(['organic', 'paid', 'product', 'video_result']);

/** Whether items of the type are single results; all others are blocks. */
export function isResultType(type: string): type is ResultType {
  return resultTypes.has(type);
}

/**
 * What an item counts as among the features of its page: a block by its own type, a result with links of its site below
 * it as `sitelinks`, any other result as none. Every surface that counts or lists features asks here.
 */
export function featureOf(item: SerpItem): string | undefined {
  if (item.type === 'organic' && item.links.length > 0) return 'sitelinks';
  return isResultType(item.type) ? undefined : item.type;
}
