import type { AlertKind } from './alert-condition.ts';

/** Alerts in English, by kind. `{position}` is one of the two sentence parts below. */
const kinds: Readonly<Record<AlertKind, string>> = {
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
  testTitle: 'A test from Sightline',
  testLine: 'Alerts arrive here. Nothing happened to your ranks.',
};
