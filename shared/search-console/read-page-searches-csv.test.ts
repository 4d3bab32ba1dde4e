import { describe, expect, it } from 'vitest';

import { readPageSearchesCsv } from './read-page-searches-csv.ts';

const a = 'https://example.com/a';

describe('figures of pages from a file', () => {
  it('reads an export of pages, with commas between thousands', () => {
    const read = readPageSearchesCsv(`\ufeffTop pages,Clicks,Impressions,CTR,Position\n${a},"1,200",30000,4%,3.1\n`);
    expect(read).toEqual({ ok: true, value: [{ page: a, query: null, clicks: 1200, impressions: 30_000 }] });
  });

  it('knows an export whose headings are in another language by its columns', () => {
    const read = readPageSearchesCsv(`Häufigste Seiten;Klicks;Impressionen;CTR;Position\n${a};7;90;7,78 %;3,1\n`);
    expect(read).toEqual({ ok: true, value: [{ page: a, query: null, clicks: 7, impressions: 90 }] });
  });

  it('adds up the days of one query and page', () => {
    const read = readPageSearchesCsv(
      `date,query,page,clicks,impressions\n2026-11-01,tea,${a},1,10\n2026-11-02,tea,${a},2,20\n2026-11-02,mate,${a},0,5`,
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { page: a, query: 'tea', clicks: 3, impressions: 30 },
        { page: a, query: 'mate', clicks: 0, impressions: 5 },
      ],
    });
  });

  it.each([
    ['no columns', 'Query,Clicks,Impressions,CTR,Position\ntea,1,2,50%,1', { code: 'no-columns' }],
    ['nothing', '', { code: 'no-columns' }],
    ['headings alone', 'Page,Clicks,Impressions', { code: 'empty' }],
    ['no address', 'Page,Clicks,Impressions\n/a,1,2', { code: 'bad-line', line: 2, seen: '/a 1 2' }],
    ['no number', `Page,Clicks,Impressions\n${a},many,2`, { code: 'bad-line', line: 2, seen: `${a} many 2` }],
    ['an open quote', 'Page,Clicks,Impressions\n"x', { code: 'broken' }],
  ])('says what is wrong: %s', (_, text, failure) => {
    expect(readPageSearchesCsv(text)).toEqual({ ok: false, failure });
  });
});
