import type { OrganicItem } from '../snapshot-item.ts';
import type { Unranked } from './found-item.ts';

type Known = Pick<OrganicItem, 'url' | 'raw_href' | 'redirect' | 'domain' | 'registrable_domain' | 'title'>;

/** A result of which title and address are known, and nothing else. */
export function bareOrganic(known: Known): Unranked<OrganicItem> {
  return {
    type: 'organic',
    ...known,
    website_name: null,
    breadcrumb: null,
    description: null,
    highlighted: [],
    timestamp: null,
    date_text: null,
    links: [],
    rating: null,
    price: null,
    images: [],
    is_video: false,
    is_amp: false,
    indented: false,
    group_of: null,
    in_panel: false,
  };
}
