/** Who answers questions about keywords, by the id under which numbers name their source, with what people call it. */
export const keywordSourceNames = {
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
} as const;

export type KeywordSourceId = keyof typeof keywordSourceNames;
