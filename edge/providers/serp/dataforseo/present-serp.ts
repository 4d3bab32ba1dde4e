import { registrableDomain } from '#shared/kernel/site.ts';
import { type FeatureType, isFeatureType } from '#shared/serp/feature-type.ts';
import type { FeatureEntry, SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { SerpRequest } from '../serp-outcome.ts';
import type { LiveItem, LiveResult } from './live-answer.ts';

/** Names that differ between the provider's items and ours. */
const renamed: Readonly<Record<string, FeatureType>> = { google_hotels: 'hotels_pack', short_video: 'short_videos' };

/** The provider's answer as a snapshot. Items that we have no name for are left out; ranks stay the provider's. */
export function presentSerp(request: SerpRequest, result: LiveResult | undefined): SerpSnapshot & { query: string } {
  const items = (result?.items ?? []).flatMap((each) => presentItem(each));
  return {
    engine: 'google',
    vertical: 'web',
    query: request.keyword,
    url: result?.check_url ?? '',
    host: `www.${result?.se_domain ?? 'google.com'}`,
    language: result?.language_code ?? request.language,
    location_text: null,
    device: request.device,
    page: 1,
    start: 0,
    result_count_text: result?.se_results_count ? String(result.se_results_count) : null,
    spell: null,
    state: items.length > 0 ? 'ok' : 'no_results',
    parser: {
      rules_version: 'dataforseo-v3',
      method: 'rules',
      layout: null,
      confidence: 1,
      warnings: [],
      health: { results: items.length, links: items.length },
    },
    items,
  };
}

function presentItem(item: LiveItem): SerpItem[] {
  const placed = {
    rank_absolute: item.rank_absolute ?? 1,
    rank_group: item.rank_group ?? 1,
    position: item.position === 'right' ? ('right' as const) : ('left' as const),
  };
  const url = item.url ?? null;
  if (item.type === 'organic' || item.type === 'paid') {
    if (url === null || typeof item.rank_group !== 'number') return [];
    const result = { ...placed, ...resultFields(item, url) };
    if (item.type === 'paid') {
      return [{ type: 'paid', ...result, block: 'top', display_url: item.breadcrumb ?? null, extensions: [] }];
    }
    const isVideo = item.is_video === true;
    return [
      {
        type: 'organic',
        ...result,
        is_video: isVideo,
        is_amp: false,
        indented: false,
        group_of: null,
        in_panel: false,
      },
    ];
  }
  const type = renamed[item.type] ?? item.type;
  if (!isFeatureType(type)) return [];
  const described = {
    url,
    domain: item.domain ?? null,
    title: item.title ?? null,
    description: item.description ?? null,
  };
  const entries = entriesOf(item);
  if (type === 'people_also_ask') {
    return [{ type, ...placed, questions: entries.map(({ title }) => ({ text: title, expanded: false })) }];
  }
  if (type === 'related_searches') return [{ type, ...placed, items: entries.map(({ title }) => title) }];
  if (type === 'ai_overview') {
    return [{ type, ...placed, loaded: true, references: (item.references ?? []).flatMap(referenceOf) }];
  }
  if (type === 'featured_snippet') return [{ type, ...placed, ...described }];
  return [{ type, ...placed, ...described, items: entries }];
}

function resultFields(item: LiveItem, url: string) {
  const domain = item.domain ?? URL.parse(url)?.hostname ?? null;
  return {
    url,
    raw_href: url,
    redirect: 'none' as const,
    domain,
    registrable_domain: domain === null ? null : registrableDomain(domain),
    title: item.title ?? '',
    website_name: item.website_name ?? null,
    breadcrumb: item.breadcrumb ?? null,
    description: item.description ?? null,
    highlighted: [],
    timestamp: null,
    date_text: null,
    links: [],
    rating: null,
    price: null,
    images: [],
  };
}

function entriesOf({ items }: LiveItem): FeatureEntry[] {
  return (items ?? []).map((entry) => {
    const { domain, title, url } = typeof entry === 'string' ? { title: entry } : entry;
    const host = domain ?? (typeof url === 'string' ? (URL.parse(url)?.hostname ?? null) : null);
    return { title: title ?? '', url: url ?? null, domain: host, rating: null, price: null };
  });
}

function referenceOf({ domain, title, url }: { domain?: unknown; title?: unknown; url?: unknown }) {
  if (typeof url !== 'string') return [];
  const host = typeof domain === 'string' ? domain : (URL.parse(url)?.hostname ?? null);
  return [{ url, domain: host, title: typeof title === 'string' ? title : null }];
}
