import { writeCsv } from '#shared/kernel/csv.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

const header = [
  'keyword',
  'engine',
  'country',
  'language',
  'device',
  'status',
  'position',
  'depth',
  'change',
  'change 7 days',
  'change 30 days',
  'best',
  'best day',
  'page',
  'source',
  'checked at',
  'tags',
  'note',
  'favourite',
  'target url',
  'volume',
];

/** The table as CSV (RFC 4180); what is not known is empty. */
export function rowsAsCsv(rows: readonly KeywordRow[]): string {
  return writeCsv([header, ...rows.map(cellsOf)]);
}

function cellsOf(row: KeywordRow): (string | number | boolean | null)[] {
  const { best, changes, rank } = row;
  return [
    row.keyword,
    row.engine,
    row.country,
    row.language,
    row.device,
    rank?.status ?? null,
    rank?.position ?? null,
    rank?.depth ?? null,
    changes.last,
    changes.sevenDays,
    changes.thirtyDays,
    best?.position ?? null,
    best?.day ?? null,
    rank?.url ?? null,
    rank?.source ?? null,
    rank?.checkedAt ?? null,
    row.tags.join('|'),
    row.note,
    row.isFavourite,
    row.targetUrl,
    row.volume,
  ];
}
