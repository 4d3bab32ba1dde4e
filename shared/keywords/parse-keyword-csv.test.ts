import { expect, it } from 'vitest';

import { writeCsv } from '#shared/kernel/csv.ts';

import { parseKeywordCsv } from './parse-keyword-csv.ts';

it('counts lines as the file has them, empty ones too, and takes a missing cell for none', () => {
  const csv = 'Keyword,tags,volume\r\n"green, tea",a|b,90\r\n\r\ntea,,\r\n';
  expect(parseKeywordCsv(csv)).toMatchObject({
    ok: true,
    value: [
      { line: 1, keyword: 'green, tea', tags: ['a', 'b'], volume: 90, engine: 'google', device: 'desktop' },
      { line: 3, keyword: 'tea', tags: [], volume: null, country: '', targetUrl: null, isFavourite: false },
    ],
  });
});

it('names every wrong line with what is wrong', () => {
  const csv = 'keyword;device;volume\ntea;watch;\n\ncoffee;desktop;-3\nok;mobile;1\n';
  expect(parseKeywordCsv(csv)).toMatchObject({
    ok: false,
    failure: [
      { line: 1, message: expect.stringMatching(/^device /) },
      { line: 3, message: 'volume is not a whole number' },
    ],
  });
});

it('refuses a million lines with the first one that is too many', () => {
  const csv = `keyword\n${'tea\n'.repeat(1_000_000)}`;
  expect(parseKeywordCsv(csv)).toEqual({
    ok: false,
    failure: [{ line: 10_001, message: 'is too many: import at most 10000 lines at once' }],
  });
});

it('takes the table that an export gives, without what was measured', () => {
  const csv =
    'keyword,engine,device,status,position,change 7 days,best day,checked at,favourite,target_url,volume\n' +
    'oak bench,google,desktop,ok,4,,2026-11-29,2026-11-29T10:00:00Z,yes,,\n';
  expect(parseKeywordCsv(csv)).toMatchObject({
    ok: true,
    value: [{ keyword: 'oak bench', isFavourite: true, targetUrl: null }],
  });
});

it('takes back what an export keeps from being run as a formula', () => {
  const keywords = ['=1+1', '+49 tea', '-40 degrees', '@home', "'=quoted", "'plain"];
  const read = parseKeywordCsv(writeCsv([['keyword'], ...keywords.map((keyword) => [keyword])]));
  expect(read.ok && read.value.map(({ keyword }) => keyword)).toEqual(keywords);
});

it.each([
  ['oak bench\nteak table', 0, 'the first line has to name the columns, "keyword" among them; it says: oak bench'],
  ['keyword,engine\noak bench,google,de', 1, 'has 3 cells, and the header has 2'],
  ['keyword,device\noak bench,watch', 1, 'device is neither desktop nor mobile'],
  ['keyword,favourite\noak bench,1', 1, 'favourite is neither yes nor no'],
  ['keyword,target_url\noak bench,shop', 1, 'target_url is not an address with http:// or https://'],
  [`keyword,tags\noak bench,${'a'.repeat(51)}`, 1, 'tags has a tag of more than 50 characters'],
  ['keyword\n"oak bench', 1, 'has a quotation mark that is never closed'],
  ['keyword,note\noak,"ok"\n"teak,a\nbeech,b\nash,c\n', 2, 'has a quotation mark that is never closed'],
])('says in words what is wrong with %j', (csv, line, message) => {
  expect(parseKeywordCsv(csv)).toEqual({ ok: false, failure: [{ line, message }] });
});
