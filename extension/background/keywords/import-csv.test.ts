import { expect, it } from 'vitest';

import { parseKeywordCsv } from '#shared/keywords/parse-keyword-csv.ts';

import { newEntry } from './track-keywords.ts';
import { importCsvOf } from './import-csv.ts';

it('is read by the backend as it was noted here', () => {
  const wanted = {
    domain: 'tea.example',
    keyword: '-"tea"; green,\tloose',
    engine: 'bing',
    device: 'mobile',
    country: 'de',
    language: 'en',
  } as const;
  const notes = {
    tags: ['a', 'b c'],
    note: 'two\nlines, "quoted"',
    isFavourite: true,
    targetUrl: 'https://tea.example/a?b=c,d',
    volume: 1_300,
  };
  const { country, device, engine, language } = wanted;
  const expected = { ...notes, country, device, engine, keyword: '-"tea"; green, loose', language };
  expect(parseKeywordCsv(importCsvOf([newEntry(wanted, notes)]))).toMatchObject({ ok: true, value: [expected] });
  expect(parseKeywordCsv(importCsvOf([newEntry({ ...wanted, country: '', language: '' }, {})]))).toMatchObject({
    value: [{ tags: [], note: '', isFavourite: false, targetUrl: null, volume: null, country: '' }],
  });
});
