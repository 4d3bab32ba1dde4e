import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { isoTime } from '#shared/kernel/clock.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { askVendor, failureOf, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { KeywordSource, SourceFailure } from '../keyword-source.ts';
import { answered, exactly, failed } from '../outcome.ts';

const unitsPerLine = 10;
const headings = ['Keyword', 'Search Volume', 'CPC', 'Competition'] as const;
const nothingFound = 50;

/**
 * Semrush's searches, price and competition in one country: ten API units for each keyword that it knows. Answers are CSV;
 * errors are a line of text, often with status 200. https://developer.semrush.com/api/v3/analytics/keyword-reports/
 * (2026-11). Unproven against the live API. Difficulty is a report of its own, at five times the price: it is not asked.
 */
export const semrush: KeywordSource = {
  id: 'semrush',
  metrics: ['volume', 'cpc', 'competition'],
  fields: ['key'],
  origins: ['https://api.semrush.com/*', 'https://www.semrush.com/*'],
  maxBatch: 100,
  minIntervalMs: 200,
  freshDays: 30,
  unit: 'credits',
  priceOf: (count) => count * unitsPerLine,
  countryFor: (place) => place.country ?? 'us',
  async test({ key = '' }, { fetch }) {
    const query = new URLSearchParams({ key }).toString();
    const answer = await askVendor(fetch, `https://www.semrush.com/users/countapiunits.html?${query}`);
    if (!answer.ok) return answer.failure;
    const failure = failureIn(answer.value);
    if (failure) return failure;
    return /^\s*[\d,.]+\s*$/.test(answer.value.text) ? null : unreadable(answer.value);
  },
  async ask(request, { key = '' }, { clock, fetch }) {
    const { keywords, place } = request;
    const query = new URLSearchParams({
      type: 'phrase_these',
      key,
      phrase: keywords.join(';'),
      database: databaseOf(place),
      export_columns: 'Ph,Nq,Cp,Co',
      export_escape: '1',
    });
    const answer = await askVendor(fetch, `https://api.semrush.com/?${query.toString()}`);
    if (!answer.ok) return failed(request, answer.failure);
    const isEmpty = codeIn(answer.value) === nothingFound;
    const failure = isEmpty ? null : failureIn(answer.value);
    if (failure) return failed(request, failure);
    const rows = isEmpty ? new Map<string, Row>() : readRows(answer.value.text);
    if (!rows) return failed(request, unreadable(answer.value));
    const observedAt = isoTime(clock);
    const country = place.country ?? 'us';
    return answered(
      keywords.flatMap((keyword) => metricsOf(keyword, rows.get(keyword.toLowerCase()), country, observedAt)),
      rows.size * unitsPerLine,
    );
  },
};

type Row = Readonly<Record<(typeof headings)[number], string>>;

/** The United States where none is named. */
function databaseOf({ country }: MetricPlace): string {
  return country === 'gb' ? 'uk' : (country ?? 'us');
}

function codeIn({ text }: VendorAnswer): number | undefined {
  const code = /^\s*ERROR (\d+) ::/.exec(text)?.[1];
  return code === undefined ? undefined : Number(code);
}

/** https://developer.semrush.com/api/basics/error-messages/ (2026-11) */
function failureIn(answer: VendorAnswer): SourceFailure | null {
  const reason = answer.text.trim().slice(0, 200);
  switch (codeIn(answer)) {
    case undefined:
      return failureOfStatus(answer);
    case 120:
    case 121:
    case 130:
    case 135:
      return failureOf('key', reason);
    case 132:
    case 134:
      return failureOf('payment', reason);
    case 30:
    case 131:
      return failureOf('quota', reason, answer.retryAfterMs);
    default:
      return failureOf('refused', reason);
  }
}

/** Undefined for what is no such table. */
function readRows(text: string): ReadonlyMap<string, Row> | undefined {
  try {
    const [head = [], ...lines]: string[][] = parse(text, { delimiter: ';', relax_column_count: true, trim: true });
    const at = headings.map((heading) => head.indexOf(heading));
    if (at.includes(-1)) return undefined;
    return new Map(
      lines.map((line) => {
        const [keyword = '', volume = '', cpc = '', competition = ''] = at.map((index) => line[index] ?? '');
        const row = { Keyword: keyword, 'Search Volume': volume, CPC: cpc, Competition: competition };
        return [keyword.toLowerCase(), row] as const;
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

function metricsOf(keyword: string, row: Row | undefined, country: string, observedAt: string): KeywordMetric[] {
  const known = {
    keyword,
    source: 'semrush',
    place: { country, language: null, device: null },
    about: null,
    observedAt,
    currency: null,
    months: [],
  } as const;
  return [
    { ...known, metric: 'volume', value: exactly(toNumber(row?.['Search Volume'])) },
    { ...known, metric: 'cpc', value: exactly(toNumber(row?.CPC)), currency: 'USD' },
    { ...known, metric: 'competition', value: exactly(toNumber(row?.Competition)) },
  ];
}

function toNumber(text = ''): number | null {
  return text === '' ? null : Number(text);
}
