import { bareOrganic } from '#shared/serp/reading/bare-organic.ts';
import type { OrganicItem, ProductItem, SerpItem } from '#shared/serp/snapshot-item.ts';

/** An organic result for an address, at a rank of its page. */
export function organicOf(url: string, rank = 1): OrganicItem {
  const domain = new URL(url).hostname;
  return {
    ...bareOrganic({
      url,
      raw_href: url,
      redirect: 'none',
      domain,
      registrable_domain: domain.split('.').slice(-2).join('.'),
      title: 'Tea',
    }),
    rank_absolute: rank,
    rank_group: rank,
    position: 'left',
  };
}

/** A product of a marketplace; `sponsored` null stands for a page that does not say. */
export function productOf(id: string, rank: number, sponsored: boolean | null = false): ProductItem {
  return {
    type: 'product',
    rank_absolute: rank,
    rank_group: rank,
    position: 'left',
    site: 'amazon',
    marketplace_host: 'www.amazon.com',
    id,
    url: `https://www.amazon.com/dp/${id}`,
    title: 'Tea',
    brand: null,
    shop_name: null,
    shop_id: null,
    price_from: null,
    price_to: null,
    price_was: null,
    currency: null,
    price_text: null,
    rating: null,
    sponsored,
    sponsored_evidence: [],
    badges: [],
    bought_text: null,
    delivery_text: null,
    condition: null,
    format: null,
    bids: null,
    image_url: null,
    section: 'main',
    rank_organic: sponsored === false ? rank : null,
    rank_sponsored: sponsored === true ? rank : null,
  };
}

/** A local pack, which is a block with entries. */
export function localPackOf(...urls: readonly string[]): SerpItem {
  return {
    type: 'local_pack',
    rank_absolute: 1,
    rank_group: 1,
    position: 'left',
    title: null,
    url: null,
    domain: null,
    description: null,
    items: urls.map((url) => ({ title: 'Tea', url, domain: new URL(url).hostname, rating: null, price: null })),
  };
}
