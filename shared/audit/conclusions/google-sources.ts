import type { RuleSource } from '#shared/audit/rule.ts';

/** Google's documents that conclusions stand on. */
export const googleSources = {
  javascript: document('JavaScript SEO basics', 'crawling-indexing/javascript/javascript-seo-basics'),
  statusCodes: document('HTTP status codes, network and DNS errors', 'crawling-indexing/http-network-errors'),
  redirects: document('redirects', 'crawling-indexing/301-redirects'),
  robotsTxt: document('how Google reads robots.txt', 'crawling-indexing/robots/robots_txt'),
  robotsMeta: document('robots meta tag', 'crawling-indexing/robots-meta-tag'),
  noindex: document('block indexing', 'crawling-indexing/block-indexing'),
  canonical: document('specify a canonical', 'crawling-indexing/consolidate-duplicate-urls'),
  head: document('valid page metadata', 'crawling-indexing/valid-page-metadata'),
  metaTags: document('meta tags that Google supports', 'crawling-indexing/special-tags'),
  googlebot: document('Googlebot', 'crawling-indexing/googlebot'),
  links: document('crawlable links', 'crawling-indexing/links-crawlable'),
  title: document('title links', 'appearance/title-link'),
  snippet: document('snippets', 'appearance/snippet'),
  hreflang: document('localised versions', 'specialty/international/localized-versions'),
  language: document('multi-regional sites', 'specialty/international/managing-multi-regional-sites'),
  structuredData: document(
    'structured data by JavaScript',
    'appearance/structured-data/generate-structured-data-with-javascript',
  ),
} as const satisfies Record<string, RuleSource>;

function document(label: string, path: string): RuleSource {
  return {
    label: `Google: ${label}`,
    url: `https://developers.google.com/search/docs/${path}`,
    checked: '2026-11',
  };
}
