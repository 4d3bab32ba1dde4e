import type { KeywordSourceId } from './source-catalog.ts';

/** What can be connected, and what it tells, in English: said where sources are connected alone. */
export const sourceTexts = {
  'metrics.about.wikipedia': 'Free, without a key. Monthly visits of the article that has the keyword for its name.',
  'metrics.about.bing':
    'Free, with the API key of your Bing Webmaster Tools. How often Bing showed results for any keyword in four weeks: a lower bound of its searches.',
  'metrics.about.google-ads':
    'Free, from your own Google Ads account, for your own campaigns: searches (ranges where the account spends nothing), cost per click and competition. It takes a developer token and an OAuth client of your own with a refresh token: the values of your google-ads.yaml.',
  'metrics.about.dataforseo':
    'Paid: $0.075 for up to 1,000 keywords. Searches, cost per click and competition of Google Ads.',
  'metrics.about.dataforseo-labs':
    'Paid: $0.01 and $0.0001 a keyword. DataForSEO’s keyword difficulty, with the same login.',
  'metrics.about.keywords-everywhere':
    'Paid: a credit a keyword. Searches, cost per click and competition of Google Ads.',
  'metrics.about.semrush': 'Paid: ten API units a keyword. Semrush’s searches, cost per click and competition.',
  'metrics.about.ahrefs':
    'Paid: 50 API units a request, 22 a keyword from the third on. Ahrefs’ searches, keyword difficulty and cost per click; Domain Rating and visits of sites, 12 units each.',
  'metrics.about.tranco':
    'Free, without a key. Rank of sites by popularity, one a second. It counts for SERP strength where nobody else knows more.',
  'metrics.about.majestic': 'Paid: an item of your plan a site. Majestic’s Trust Flow and Citation Flow of sites.',
  'metrics.about.open-pagerank':
    'Free, with an API key. Authority of sites, from links that Common Crawl found: it counts most for SERP strength.',
  'metrics.about.crux':
    'Free, with a key of Google Cloud. No numbers about keywords: the Speed tab asks it what visitors of a page met.',
  'metrics.about.pagespeed':
    'Free, with a key of Google Cloud. No numbers about keywords: the Speed tab has it run Lighthouse on a page.',
  'metrics.about.moz': 'Paid: a query a keyword or site. Moz’s searches and difficulty, and Domain Authority of sites.',
} as const satisfies Readonly<Partial<Record<`metrics.about.${KeywordSourceId}`, string>>>;
