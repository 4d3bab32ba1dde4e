import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

const header = [
  'keyword',
  'engine',
  'country',
  'language',
  'device',
  'tags',
  'note',
  'favourite',
  'target_url',
  'volume',
] as const;

/** Keywords as the backend imports them; every cell in quotes, since it splits at commas, semicolons and tabs alike. */
export function importCsvOf(keywords: readonly KeywordRecord[]): string {
  return [header, ...keywords.map(cellsOf)]
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
}

function cellsOf(each: KeywordRecord): readonly (string | number)[] {
  const { country, device, engine, isFavourite, keyword, language, note, tags, targetUrl, volume } = each;
  return [
    keyword,
    engine,
    country,
    language,
    device,
    tags.join('|'),
    note,
    isFavourite ? 'yes' : 'no',
    targetUrl ?? '',
    volume ?? '',
  ];
}
