import type { SourceField, SourceFailure } from '../sources/keyword-source.ts';
import type { KeywordFault } from './askable-keyword.ts';
import type { MetricName } from './keyword-metric.ts';
import type { MetricsFileFault } from './read-metrics-csv.ts';

const names: Readonly<Record<`metrics.name.${MetricName}`, string>> = {
  'metrics.name.volume': 'Searches per month',
  'metrics.name.impressions': 'Impressions per month',
  'metrics.name.views': 'Visits of the article per month',
  'metrics.name.cpc': 'Cost per click',
  'metrics.name.competition': 'Competition among advertisers',
  'metrics.name.difficulty': 'Keyword difficulty',
  'metrics.name.clicks': 'Clicks on results per month',
  'metrics.name.supply': 'Offers listed',
};

/** The same in the heading of a column. */
const shortNames: Readonly<Record<`metrics.short.${MetricName}`, string>> = {
  'metrics.short.volume': 'Searches',
  'metrics.short.impressions': 'Impressions',
  'metrics.short.views': 'Article visits',
  'metrics.short.cpc': 'Cost per click',
  'metrics.short.competition': 'Competition',
  'metrics.short.difficulty': 'Difficulty',
  'metrics.short.clicks': 'Clicks',
  'metrics.short.supply': 'Offers',
};

const fields: Readonly<Record<`metrics.field.${SourceField}`, string>> = {
  'metrics.field.key': 'API key',
  'metrics.field.login': 'Login',
  'metrics.field.password': 'API password',
  'metrics.field.developerToken': 'Developer token',
  'metrics.field.clientId': 'OAuth client ID',
  'metrics.field.clientSecret': 'OAuth client secret',
  'metrics.field.refreshToken': 'Refresh token',
  'metrics.field.customerId': 'Customer ID; below a manager: manager ID / customer ID',
};

/** What became of a request, and what to do. */
const failures: Readonly<Record<`metrics.failed.${SourceFailure['kind'] | 'budget'}`, string>> = {
  'metrics.failed.key': '{source} does not accept this key: {reason}. Check it in your account there.',
  'metrics.failed.payment': '{source} has nothing left to pay with: {reason}. Add credit in your account there.',
  'metrics.failed.quota': '{source} allows no more requests now: {reason}. Wait a while, then try again.',
  'metrics.failed.retry': '{source} did not answer: {reason}. Try again later.',
  'metrics.failed.refused': '{source} refused the request: {reason}',
  'metrics.failed.keyword': '{source} does not accept a keyword: {reason}',
  'metrics.failed.shape': '{source} answered in a form that is not known here: {reason}',
  'metrics.failed.budget': 'The monthly limit of {source} is reached. Raise it in the options, or wait for next month.',
};

const faults: Readonly<Record<`metrics.fault.${KeywordFault}` | `metrics.file.${MetricsFileFault}`, string>> = {
  'metrics.fault.empty': 'Nothing was searched.',
  'metrics.fault.too-long': 'Sources take at most 80 characters: this query is longer.',
  'metrics.fault.too-many-words': 'Sources take at most ten words: this query has more.',
  'metrics.fault.operator': 'Sources count no queries with search operators.',
  'metrics.fault.symbols': 'Sources count no queries with emoji or symbols.',
  'metrics.file.empty': 'The file is empty.',
  'metrics.file.broken': 'The file is not a table that can be read.',
  'metrics.file.unknown-vendor':
    'The headings are none of Google Ads, Ahrefs, Semrush, Keywords Everywhere or Ubersuggest.',
};

/** What surfaces say about numbers of keywords. */
export const metricTexts = {
  ...names,
  ...shortNames,
  ...fields,
  ...failures,
  ...faults,
  'metrics.title': 'Keyword data',
  'metrics.explained':
    'Numbers about keywords come from sources that you connect. Each key stays in this browser and is sent to its own source alone. Where several tell the same, the uppermost is shown first.',
  'metrics.source': 'Source',
  'metrics.connect': 'Connect',
  'metrics.connecting': 'Asking {source}…',
  'metrics.connected': '{source} is connected.',
  'metrics.noAccess': 'The browser was not allowed to ask {source}.',
  'metrics.up': 'Move {source} up',
  'metrics.remove': 'Remove',
  'metrics.removeOf': 'Remove {source}',
  'metrics.removeExplained': 'Its key goes. The numbers that it told stay until you delete the kept numbers.',
  'metrics.removed':
    '{source} is removed, and its key with it. The numbers that it told stay until you delete the kept numbers below.',
  'metrics.limit': 'At most a month',
  'metrics.limitOf': 'The most that {source} may cost a month',
  'metrics.dollars': 'dollars',
  'metrics.credits': 'credits',
  'metrics.spent': 'spent this month: {amount}',
  'metrics.import': 'Numbers from a file',
  'metrics.importExplained':
    'CSV of Google Ads, Ahrefs, Semrush, Keywords Everywhere or Ubersuggest: its headings tell which it is.',
  'metrics.country': 'Country of the file (empty: as the file says)',
  'metrics.file': 'CSV file',
  'metrics.imported':
    '{source}: {count, plural, one {numbers about # keyword were taken.} other {numbers about # keywords were taken.}}',
  'metrics.kept':
    '{count, plural, =0 {No numbers are kept.} one {This browser keeps numbers about # keyword.} other {This browser keeps numbers about # keywords.}}',
  'metrics.clear': 'Delete these numbers',
  'metrics.clearSure': 'Delete them for good',
  'metrics.cancel': 'Cancel',
  'metrics.numbers': 'Numbers',
  'metrics.number': 'Number',
  'metrics.value': 'Value',
  'metrics.from': 'Source, place, day',
  'metrics.stale': 'no longer fresh',
  'metrics.noData': 'no data',
  'metrics.get': 'Get numbers',
  'metrics.getFor': 'Get numbers ({price})',
  'metrics.atMost': 'at most {price}',
  'metrics.creditCount': '{count, plural, one {# credit} other {# credits}}',
  'metrics.asks': 'Asks {sources}.',
  'metrics.none': 'No source has told anything about this query yet.',
  'metrics.notConnected': 'No source of keyword data is connected.',
  'metrics.open': 'Connect one in the options',
  'metrics.notStored':
    'Not saved: the browser’s store did not take it. Copy what you typed, make room in the options, and try again.',
  'metrics.questionsGrow': 'Open questions on the results page: what each brings is added below it.',
  'metrics.ownSearches':
    'Search Console, 4 weeks: {clicks, plural, one {# click} other {# clicks}}, {impressions, plural, one {# impression} other {# impressions}}',
  'metrics.ownSearchesExplained': 'Of this search, for all pages of {site}',
  'metrics.ownSearchesOfPage': 'Of this search, for this page alone',
} as const;
