import type { SiteFigureName } from './authority-source.ts';

/** What is told of sites, in English: short for beside a result, and what it is. */
export const siteFigureTexts = {
  'figure.own-clicks': '{count, plural, one {# click} other {# clicks}}',
  'figure.own-clicks.page': 'Clicks from this search on this page in four weeks, by Search Console',
  'figure.own-clicks.explained': 'Clicks from this search on results of {site} in 28 days, by Search Console',
  'figure.page-rank': 'Authority {value}',
  'figure.page-rank.explained': 'Authority of the site, 0 to 100, by Open PageRank',
  'figure.domain-rating': 'DR {value}',
  'figure.domain-rating.explained': 'Domain Rating of the site, 0 to 100, by Ahrefs',
  'figure.organic-visits': '{value} visits',
  'figure.organic-visits.explained': 'Monthly visits of the whole site from searches, as Ahrefs estimates them',
  'figure.domain-authority': 'DA {value}',
  'figure.domain-authority.explained': 'Domain Authority of the site, 0 to 100, by Moz',
  'figure.trust-flow': 'TF {value}',
  'figure.trust-flow.explained': 'Trust Flow of the site, 0 to 100, by Majestic',
  'figure.citation-flow': 'CF {value}',
  'figure.citation-flow.explained': 'Citation Flow of the site, 0 to 100, by Majestic',
  'figure.tranco-rank': 'Tranco {value}',
  'figure.tranco-rank.explained': 'Rank of the site among the most popular, by Tranco: 1 is the first',
} as const satisfies Readonly<
  Record<
    | 'figure.own-clicks.page'
    | `figure.${SiteFigureName | 'own-clicks'}`
    | `figure.${SiteFigureName | 'own-clicks'}.explained`,
    string
  >
>;
