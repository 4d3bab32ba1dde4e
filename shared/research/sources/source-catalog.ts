/** Who answers questions about keywords, by the id under which numbers name their source. */
export const keywordSourceIds = [
  'search-console',
  'bing',
  'wikipedia',
  'google-ads',
  'dataforseo',
  'dataforseo-labs',
  'keywords-everywhere',
  'semrush',
  'ahrefs',
  'moz',
  'ubersuggest',
  'open-pagerank',
  'tranco',
  'majestic',
  'crux',
  'pagespeed',
] as const;

export type KeywordSourceId = (typeof keywordSourceIds)[number];

/** What people call them. */
export const keywordSourceNames: Readonly<Record<KeywordSourceId, string>> = {
  'search-console': 'Search Console',
  bing: 'Bing Webmaster Tools',
  wikipedia: 'Wikipedia',
  'google-ads': 'Google Ads',
  dataforseo: 'DataForSEO',
  'dataforseo-labs': 'DataForSEO Labs',
  'keywords-everywhere': 'Keywords Everywhere',
  semrush: 'Semrush',
  ahrefs: 'Ahrefs',
  moz: 'Moz',
  ubersuggest: 'Ubersuggest',
  'open-pagerank': 'Open PageRank',
  tranco: 'Tranco',
  majestic: 'Majestic',
  crux: 'Chrome UX Report',
  pagespeed: 'PageSpeed Insights',
};
