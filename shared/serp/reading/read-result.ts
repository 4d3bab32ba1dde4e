import { parseUrl } from '#shared/kernel/url.ts';

import type { ItemRule } from '../engine.ts';
import type { OrganicItem, PaidItem } from '../snapshot-item.ts';
import type { FoundNode } from './find-nodes.ts';
import type { FoundItem, Unranked } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { currentPrice, type FieldReader, readFields, readLink } from './read-fields.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { readText } from './read-text.ts';

/** One result; null without title or address. */
export function readResult<N extends object>(
  page: PageContext<N>,
  rule: ItemRule,
  { hit, root }: FoundNode<N>,
): FoundItem<N, Unranked<OrganicItem | PaidItem>> | null {
  const fields = readFields(page, rule.fields, root);
  const title = fields.text('title');
  const link = fields.link('url');
  if (title === null || link === null) return null;
  const common = {
    url: link.url,
    raw_href: link.rawHref,
    redirect: link.redirect,
    domain: link.domain ?? shownHost(fields),
    registrable_domain: null,
    title,
    ...readDetails(fields),
    links: readSitelinks(page, rule, root, link.node),
  };
  const item: Unranked<OrganicItem | PaidItem> =
    rule.type === 'paid'
      ? {
          type: 'paid',
          ...common,
          block: fields.text('block') === 'bottom' ? 'bottom' : 'top',
          display_url: fields.text('display_url'),
          extensions: fields.list('extensions', 30),
        }
      : {
          type: 'organic',
          ...common,
          is_video: fields.has('is_video'),
          is_amp: fields.has('is_amp'),
          indented: fields.has('indented'),
          group_of: null,
          in_panel: fields.has('in_panel'),
        };
  return { item, root, anchor: link.node, placedBy: hit };
}

/** The host that a result shows, for a link that does not reveal it; null where it shows a name instead. */
function shownHost<N>(fields: FieldReader<N>): string | null {
  for (const name of ['display_url', 'breadcrumb', 'website_name'] as const) {
    const host = hostPattern.exec(fields.text(name) ?? '')?.[1];
    const url = host === undefined ? undefined : parseUrl(`https://${host}/`);
    if (url) return url.hostname;
  }
  return null;
}

const hostPattern = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?=$|[\s/›>])/iu;

function readDetails<N>(
  fields: FieldReader<N>,
): Pick<
  OrganicItem,
  | 'website_name'
  | 'breadcrumb'
  | 'description'
  | 'highlighted'
  | 'timestamp'
  | 'date_text'
  | 'rating'
  | 'price'
  | 'images'
> {
  return {
    website_name: fields.text('website_name'),
    breadcrumb: fields.text('breadcrumb'),
    // A date that stands before the text leaves its separator.
    description: fields.text('description')?.replace(/^[·—–|\s]+/u, '') || null,
    highlighted: fields.list('highlighted', 50),
    timestamp: fields.text('timestamp')?.slice(0, 40) ?? null,
    date_text: fields.text('date_text'),
    rating: fields.rating(),
    price: currentPrice(fields.price('price')),
    images: fields.list('images', 20).filter((url) => /^https?:/i.test(url) && url.length <= 8_192),
  };
}

/** Results in results would each read all links of those below. */
const maxLinksLookedAt = 100;

function readSitelinks<N extends object>(page: PageContext<N>, rule: ItemRule, root: N, main: N): OrganicItem['links'] {
  const seen = new Set<string>();
  return (rule.links ?? [])
    .flatMap(({ select, layout }) =>
      page
        .select(select, root)
        .slice(0, maxLinksLookedAt)
        .flatMap((node) => {
          const href = node === main ? null : page.view.attribute(node, 'href');
          const link = href === null ? null : readLink(page, href, node);
          const title = foldSpace(readText(page.view, node));
          if (!link || title === '' || seen.has(link.url)) return [];
          seen.add(link.url);
          return [{ title, url: link.url, layout }];
        }),
    )
    .slice(0, 50);
}
