import { writeCsv } from '#shared/kernel/csv.ts';
import { measuredColumns } from '#shared/keywords/keyword-columns.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

const header = [
  'keyword',
  'engine',
  'country',
  'language',
  'device',
  ...measuredColumns,
  'tags',
  'note',
  'favourite',
  'target_url',
  'volume',
];

/** The table as CSV (RFC 4180), which an import takes; what is not known is empty. */
export function rowsAsCsv(rows: readonly KeywordRow[]): string {
  return writeCsv([header, ...rows.map(cellsOf)]);
}

function cellsOf(row: KeywordRow): (string | number | null)[] {
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
    row.isFavourite ? 'yes' : 'no',
    row.targetUrl,
    row.volume,
  ];
}
