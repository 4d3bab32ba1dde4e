import type { ItemRule } from '../engine.ts';
import type { ProductItem } from '../snapshot-item.ts';
import type { FoundItem, Unranked } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { readFields } from './read-fields.ts';
import { readSponsored } from './read-sponsored.ts';

/** One product; null without id or title. */
export function readProduct<N extends object>(
  page: PageContext<N>,
  rule: ItemRule,
  root: N,
): FoundItem<N, Unranked<ProductItem>> | null {
  const fields = readFields(page, rule.fields, root);
  const id = fields.text('id');
  const title = fields.text('title');
  if (id === null || title === null) return null;
  const link = fields.link('url');
  const titleNode = fields.node('title');
  const price = fields.price('price');
  const { isSponsored, evidence } = readSponsored(page, rule.sponsored, root);
  const format = fields.text('format');
  const item: Unranked<ProductItem> = {
    type: 'product',
    site: page.engine.id,
    marketplace_host: page.host,
    id: id.slice(0, 100),
    url: link?.url ?? null,
    title,
    brand: fields.text('brand'),
    shop_name: fields.text('shop_name'),
    shop_id: fields.text('shop_id')?.slice(0, 100) ?? null,
    price_from: price?.from ?? null,
    price_to: price?.to ?? null,
    price_was: fields.price('price_was')?.from ?? null,
    currency: price?.currency ?? null,
    price_text: price?.text ?? null,
    rating: fields.rating(),
    sponsored: isSponsored,
    sponsored_evidence: [...evidence],
    badges: fields.list('badges', 20),
    bought_text: fields.text('bought_text'),
    delivery_text: fields.text('delivery_text'),
    condition: fields.text('condition'),
    format: format === 'auction' || format === 'fixed' ? format : null,
    bids: fields.count('bids'),
    image_url: fields.link('images')?.url ?? null,
    section: fields.text('section')?.slice(0, 100) ?? 'main',
    rank_organic: null,
    rank_sponsored: null,
  };
  return { item, root, anchor: titleNode && (page.closest(titleNode, 'a[href]') ?? titleNode), placedBy: root };
}
