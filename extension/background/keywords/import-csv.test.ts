import { expect, it } from 'vitest';

import { parseKeywordCsv } from '#shared/keywords/parse-keyword-csv.ts';

import { importCsvOf } from './import-csv.ts';
import { newRecord } from './new-record.ts';

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
  expect(parseKeywordCsv(importCsvOf([newRecord(wanted, notes, '2026-11-20T10:00:00.000Z')]))).toMatchObject({
    ok: true,
    value: [expected],
  });
  expect(
    parseKeywordCsv(importCsvOf([newRecord({ ...wanted, country: '', language: '' }, {}, '2026-11-20T10:00:00.000Z')])),
  ).toMatchObject({
    value: [{ tags: [], note: '', isFavourite: false, targetUrl: null, volume: null, country: '' }],
  });
});
