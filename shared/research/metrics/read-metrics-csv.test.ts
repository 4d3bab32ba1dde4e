import { describe, expect, it, test } from 'vitest';

import { readMetricsCsv } from './read-metrics-csv.ts';

const context = {
  place: { country: null, language: null, device: null },
  observedAt: '2026-11-30T10:00:00.000Z',
};

const files = [
  {
    source: 'google-ads',
    text: [
      'Keyword Stats 2026-11-30 at 10_10_10',
      '"November 1, 2025 - October 31, 2026"',
      'Keyword\tCurrency\tAvg. monthly searches\tThree month change\tCompetition\tCompetition (indexed value)\tTop of page bid (low range)\tTop of page bid (high range)\tSearches: Sep 2026\tSearches: Oct 2026',
      'green tea\tEUR\t1K – 10K\t0%\tHigh\t87\t0,31\t1,31\t5000\t5400',
      'white tea\tEUR\t\t\t\t\t\t\t\t',
    ].join('\r\n'),
    volume: { kind: 'range', from: 1_000, to: 10_000 },
    others: [
      { metric: 'competition', value: { kind: 'exact', value: 0.87 } },
      { metric: 'cpc', value: { kind: 'range', from: 0.31, to: 1.31 }, currency: 'EUR', about: 'Top of page bid' },
    ],
  },
  {
    source: 'ahrefs',
    text: '\ufeff"#","Keyword","Country","Difficulty","Volume","CPC","Clicks","CPS","Parent Keyword","Last Update"\n"1","Green Tea","us","63","74000","1.31","51000","0.69","green tea","2026-09-21 04:12:33"\n',
    volume: { kind: 'exact', value: 74_000 },
    others: [
      { metric: 'difficulty', value: { kind: 'exact', value: 63 } },
      { metric: 'cpc', currency: 'USD', observedAt: '2026-09-21T04:12:33.000Z', place: { country: 'us' } },
      { metric: 'clicks', value: { kind: 'exact', value: 51_000 } },
    ],
  },
  {
    source: 'semrush',
    text: 'Keyword,Intent,Volume,Trend,Keyword Difficulty,CPC (EUR),Competitive Density,SERP Features,Number of Results\ngreen tea,Informational,74000,"0.81,1.00",63,1.31,0.87,,123456\n',
    volume: { kind: 'exact', value: 74_000 },
    others: [
      { metric: 'difficulty', value: { kind: 'exact', value: 63 } },
      { metric: 'cpc', currency: 'EUR' },
      { metric: 'competition', value: { kind: 'exact', value: 0.87 } },
    ],
  },
  {
    source: 'keywords-everywhere',
    text: 'Keyword,Volume (United States),CPC (United States),Competition (United States),Trending %\ngreen tea,"74,000",$1.31,0.87,+12%\n',
    volume: { kind: 'exact', value: 74_000 },
    others: [{ metric: 'cpc', value: { kind: 'exact', value: 1.31 }, currency: 'USD' }, { metric: 'competition' }],
  },
  {
    source: 'ubersuggest',
    text: 'No;Keyword;Search Volume;CPC;Paid Difficulty;SEO Difficulty\n1;green tea;12.1K;1,31;45;63\n',
    volume: { kind: 'exact', value: 12_100 },
    others: [
      { metric: 'cpc', value: { kind: 'exact', value: 1.31 } },
      { metric: 'competition', value: { kind: 'exact', value: 0.45 } },
      { metric: 'difficulty', value: { kind: 'exact', value: 63 } },
    ],
  },
] as const;

describe.each(files)('a file of $source', ({ others, source, text, volume }) => {
  it('is recognised by its headings and read whole', () => {
    const read = readMetricsCsv(text, context);
    expect(read).toMatchObject({ ok: true, value: { source } });
    const metrics = read.ok ? read.value.metrics.filter(({ keyword }) => keyword === 'green tea') : [];
    expect(metrics.find(({ metric }) => metric === 'volume')).toMatchObject({ value: volume, source });
    for (const other of others) expect(metrics.find(({ metric }) => metric === other.metric)).toMatchObject(other);
  });
});

test('Google Ads gives the months of its columns, and "no data" for empty cells', () => {
  const read = readMetricsCsv(files[0].text, context);
  const metrics = read.ok ? read.value.metrics : [];
  expect(metrics[0]?.months).toEqual([
    { month: '2026-09', value: 5_000 },
    { month: '2026-10', value: 5_400 },
  ]);
  expect(metrics.filter(({ keyword }) => keyword === 'white tea').every(({ value }) => value.kind === 'no-data')).toBe(
    true,
  );
});

test.each([
  ['', 'empty'],
  ['keyword,notes\ntea,mine\n', 'unknown-vendor'],
  ['<!doctype html><p>Log in', 'unknown-vendor'],
  ['Keyword,"Volume\n', 'broken'],
])('%j is refused: %s', (text, failure) => {
  expect(readMetricsCsv(text, context)).toEqual({ ok: false, failure });
});

test('a keyword that stands twice counts once', () => {
  const read = readMetricsCsv(`${files[4].text}2;Green  Tea;5;1;1;1\n`, context);
  expect(read.ok && read.value.metrics.map(({ keyword }) => keyword)).toEqual(
    Array.from({ length: 4 }, () => 'green tea'),
  );
});
