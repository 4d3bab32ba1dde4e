import { describe, expect, it } from 'vitest';

import { figuresOfKeywords, type SearchRow } from './figures-of-keywords.ts';
import { newestRange, nextOlderMonth, pacificDay } from './plan-import.ts';

function row(changes: Partial<SearchRow>): SearchRow {
  const figures = { clicks: 1, impressions: 10, position: 4 };
  return { day: '2026-11-01', query: 'green tea', device: 'desktop', country: 'deu', ...figures, ...changes };
}

const keyword = { id: 'k', normalized: 'green tea', device: 'desktop', country: '' } as const;

describe('figuresOfKeywords', () => {
  it('sums countries and spellings, with the position weighted by impressions', () => {
    const rows = [
      row({}),
      row({ country: 'fra', clicks: 2, impressions: 30, position: 8 }),
      row({ query: 'Green  Tea' }),
    ];
    expect(figuresOfKeywords(rows, [keyword])).toEqual([
      { keywordId: 'k', day: '2026-11-01', clicks: 4, impressions: 50, position: 6.4 },
    ]);
  });

  it.each([
    ['another query', row({ query: 'black tea' })],
    ['another device', row({ device: 'mobile' })],
    ['a tablet', row({ device: 'tablet' })],
  ])('leaves out %s', (_name, other) => {
    expect(figuresOfKeywords([other], [keyword])).toEqual([]);
  });

  it('a keyword of one country counts its searches alone', () => {
    const rows = [row({}), row({ country: 'fra', clicks: 5 }), row({ country: 'zzz', clicks: 7 })];
    const [found] = figuresOfKeywords(rows, [{ ...keyword, country: 'fr' }]);
    expect(found).toMatchObject({ clicks: 5 });
  });

  it('keeps days apart, and knows nothing of days without a row', () => {
    const rows = [row({}), row({ day: '2026-11-03', impressions: 0, clicks: 0, position: 2 })];
    expect(figuresOfKeywords(rows, [keyword]).map(({ day, position }) => [day, position])).toEqual([
      ['2026-11-01', 4],
      ['2026-11-03', 2],
    ]);
  });
});

describe('ranges', () => {
  const nowMs = Date.parse('2026-11-21T05:00:00Z');

  it('counts days as California does, over the change of the clocks too', () => {
    expect(pacificDay(nowMs)).toBe('2026-11-20');
    expect(pacificDay(Date.parse('2026-11-21T08:30:00Z'))).toBe('2026-11-21');
    expect(pacificDay(Date.parse('2026-07-01T07:30:00Z'))).toBe('2026-07-01');
  });

  it.each([
    [null, '2026-11-15'],
    ['2026-11-18', '2026-11-15'],
    ['2026-10-30', '2026-10-30'],
    ['2020-01-01', '2025-07-01'],
  ])('read until %s, the newest days start at %s', (importedUntil, from) => {
    expect(newestRange({ importedUntil, filledFrom: null }, nowMs)).toEqual({ from, to: '2026-11-19' });
  });

  it('fills in month by month and ends where Google does', () => {
    const asked: string[] = [];
    for (let filledFrom: string | null = null; ;) {
      const range = nextOlderMonth({ importedUntil: null, filledFrom }, nowMs);
      if (!range) break;
      asked.push(`${range.from}..${range.to}`);
      filledFrom = range.from;
    }
    expect(asked).toHaveLength(17);
    expect(asked.slice(0, 2)).toEqual(['2026-11-01..2026-11-19', '2026-10-01..2026-10-31']);
    expect(asked.at(-1)).toBe('2025-07-01..2025-07-31');
  });
});
