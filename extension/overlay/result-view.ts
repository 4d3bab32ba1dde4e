import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import type { ProductItem, SerpItem, VideoResultItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';

import { isHiddenDomain } from './is-hidden-domain.ts';

/** What a strip shows of one result; plain values, compared to know whether the strip has to change. */
export interface ResultView {
  readonly url: string | null;
  readonly domain: string | null;
  /** Among the results of its kind, those of earlier pages counted; null where the page does not tell. */
  readonly rank: number | null;
  /** Over everything on the page; null before the blocks other than results are known. */
  readonly absolute: number | null;
  /** The first whose `absolute` is another number than its rank: there it is explained. */
  readonly isFirstApart: boolean;
  readonly isAd: boolean;
  /** Of a domain that the user does not want to see. */
  readonly isHidden: boolean;
  readonly standing: 'own' | 'competitor' | 'other';
  /** A product or a video, of which more is said; null for a page. */
  readonly item: ProductItem | VideoResultItem | null;
}

/** Undefined for everything that is no single result. */
export function viewResult(
  item: SerpItem,
  { items, start, page }: SerpSnapshot,
  marks: SearchMemory['marks'],
  hidden: readonly string[],
): ResultView | undefined {
  const mark = 'url' in item && item.url !== null ? marks[item.url] : undefined;
  const shared = {
    absolute: item.rank_absolute,
    isFirstApart: items.find(isApart) === item,
    standing: mark ?? ('other' as const),
    isHidden: false,
  };
  if (item.type === 'organic' || item.type === 'paid') {
    const { domain, rank_group: place, url } = item;
    const isAd = item.type === 'paid';
    const isHidden = !isAd && isHiddenDomain(domain, hidden);
    return { ...shared, url, domain, isHidden, rank: isAd ? place : start + place, isAd, item: null };
  }
  if (item.type === 'product') {
    const { rank_organic: organic, rank_sponsored: sponsored } = item;
    const isAd = item.sponsored === true;
    return {
      ...shared,
      url: item.url,
      domain: item.shop_name ?? item.brand,
      // How many organic products earlier pages had is not known here.
      rank: isAd ? sponsored : page === 1 ? organic : null,
      isAd,
      item,
    };
  }
  if (item.type === 'video_result') {
    const isAd = item.sponsored === true;
    return {
      ...shared,
      url: item.url,
      domain: item.channel_name,
      rank: isListedVideo(item) ? item.rank_group : null,
      isAd,
      item,
    };
  }
  return undefined;
}

function isApart({ rank_absolute: absolute, rank_group: rank, type }: SerpItem): boolean {
  return type === 'organic' && absolute !== rank;
}
