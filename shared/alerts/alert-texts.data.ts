import type { KeywordCondition } from './alert-condition.ts';

/** Alerts in English, by kind. `{position}` is one of the two sentence parts below. */
const kinds: Readonly<Record<KeywordCondition['kind'], string>> = {
  'enters-top': '“{keyword}” is in the top {top}: {position}.',
  'leaves-top': '“{keyword}” left the top {top}: {position}.',
  moves: '“{keyword}” moved from position {from} to {to}.',
  'page-swapped': 'For “{keyword}”, another page ranks: {to} instead of {from}.',
  'feature-won': 'For “{keyword}”, your site is now in the SERP feature “{subject}”.',
  'feature-lost': 'For “{keyword}”, your site is no longer in the SERP feature “{subject}”.',
  'competitor-overtakes': 'For “{keyword}”, {subject} is now ahead of you (you: {position}).',
  'check-failing': '“{keyword}” could not be checked {times, plural, one {once} other {# times in a row}}.',
};

export const alertTexts = {
  ...kinds,
  'moves.lost': '“{keyword}” was at position {from} and is {to} now.',
  'moves.found': '“{keyword}” is at position {to} again; before, it was {from}.',
  atPosition: 'position {position}',
  notFound: 'not within the {depth} results searched',
  /** Title of a message with several alerts of a site. */
  summary: '{site}: {count, plural, one {# alert} other {# alerts}}',
  more: '… and {count} more.',
  /** Of a crawl, beside the one before. */
  crawlSummary: '{site}: the crawl found {count, plural, one {# change} other {# changes}}',
  crawlNewError: 'New error: {message} ({count, plural, one {# place} other {# places}})',
  crawlNotFound: '{url} is not there any more.',
  crawlBlocked: '{url} is closed to crawlers now.',
  crawlNotIndexable: '{url} may not be indexed any more.',
  crawlRobots: '{origin}/robots.txt changed.',
  crawlSitemap: 'The sitemap changed: {before, plural, one {# address} other {# addresses}} before, {after} now.',
  'kind.unusual-value': 'Unusual value in …',
  'kind.new-level': 'New level of …',
  'kind.crawl-errors': 'New errors in a crawl',
  'kind.crawl-left-index': 'Pages leave the index (crawl)',
  'kind.crawl-files': 'robots.txt or sitemap changes (crawl)',
  'rule.unusual-value': 'Unusual value: {series}',
  'rule.new-level': 'New level: {series}',
  series: 'Series',
  'series.clicks': 'clicks',
  'series.impressions': 'impressions',
  'series.visibility': 'visibility',
  'series.position': 'average position',
  'series.query-clicks': 'clicks of a tracked keyword',
  'series.query-impressions': 'impressions of a tracked keyword',
  'series.connect': 'Connect Search Console',
  'series.needs':
    'Judged by the backend each night. Clicks and impressions need Search Console, and 57 days; for keywords, the 200 with the most impressions are watched.',
  /** Below the alerts, before the link to monitors. */
  monitors:
    'Pages, servers, robots.txt, sitemaps and domains that expire are watched by monitors, which have channels of their own.',
  'crawl.needs': 'Told at the end of each crawl in the backend, against the one before from the same start.',
  'figures.clicks': 'Clicks',
  'figures.impressions': 'Impressions',
  'figures.visibility': 'Visibility',
  'figures.position': 'Average position',
  'figures.query-clicks': 'Clicks of “{keyword}”',
  'figures.query-impressions': 'Impressions of “{keyword}”',
  'unusual-value': '{figures} on {day}: {to}, where {from} was expected.',
  'new-level': '{figures} on another level since {day}: {to} on average, {from} before.',
  near: 'Within three days, which does not make it the reason: {names}.',
  nearNote: 'your note “{name}”',
  crawlTold: 'The crawl found {count, plural, one {# change} other {# changes}}: {lines}',
  testTitle: 'A test from Sightline',
  testLine: 'Alerts arrive here. Nothing happened to your ranks.',
};
