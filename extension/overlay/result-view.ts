import { isOfDomains } from '#shared/serp/is-of-domains.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** What a strip shows of one result; plain values, compared to know whether the strip has to change. */
export interface ResultView {
  readonly url: string | null;
  readonly domain: string | null;
  /** Among the results of its kind, those of earlier pages counted; null where the page does not tell. */
  readonly rank: number | null;
  /** Over everything on the page; null before the blocks other than results are known. */
  readonly absolute: number | null;
  readonly isAd: boolean;
  readonly standing: 'own' | 'competitor' | 'other';
  /** Of a product or a video. */
  readonly titleLength: number | null;
}

export interface Domains {
  readonly ownDomains: readonly string[];
  readonly competitors: readonly string[];
}

/** Undefined for everything that is no single result. */
export function viewResult(item: SerpItem, { start, page }: SerpSnapshot, domains: Domains): ResultView | undefined {
  if (item.type === 'organic') {
    return {
      url: item.url,
      domain: item.domain,
      rank: start + item.rank_group,
      absolute: item.rank_absolute,
      isAd: false,
      standing: standingOf(item.domain, domains),
      titleLength: null,
    };
  }
  if (item.type === 'paid') {
    return {
      url: item.url,
      domain: item.domain,
      rank: item.rank_group,
      absolute: item.rank_absolute,
      isAd: true,
      standing: standingOf(item.domain, domains),
      titleLength: null,
    };
  }
  if (item.type === 'product') {
    return {
      url: item.url,
      domain: item.shop_name ?? item.brand,
      // How many organic products earlier pages had is not known here.
      rank: item.sponsored === true ? item.rank_sponsored : page === 1 ? item.rank_organic : null,
      absolute: item.rank_absolute,
      isAd: item.sponsored === true,
      standing: standingOfName(item.shop_name ?? item.brand, domains),
      titleLength: Array.from(item.title).length,
    };
  }
  if (item.type === 'video_result') {
    return {
      url: item.url,
      domain: item.channel_name,
      rank: item.sponsored === true ? null : item.rank_group,
      absolute: item.rank_absolute,
      isAd: item.sponsored === true,
      standing: standingOfName(item.channel_name, domains),
      titleLength: Array.from(item.title).length,
    };
  }
  return undefined;
}

function standingOf(host: string | null, { ownDomains, competitors }: Domains): ResultView['standing'] {
  if (isOfDomains(host, ownDomains)) return 'own';
  return isOfDomains(host, competitors) ? 'competitor' : 'other';
}

/** Shops and channels are named in the same lists, by their names. */
function standingOfName(name: string | null, { ownDomains, competitors }: Domains): ResultView['standing'] {
  const plain = name?.trim().toLowerCase();
  if (plain === undefined || plain === '') return 'other';
  if (ownDomains.includes(plain)) return 'own';
  return competitors.includes(plain) ? 'competitor' : 'other';
}
