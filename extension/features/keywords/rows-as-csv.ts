import { writeCsv } from '#shared/kernel/csv.ts';
import type { KeywordRow } from '#extension/session/keyword-rows.ts';

const header = [
  'keyword',
  'engine',
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
];

/** The table as CSV (RFC 4180); what is not known is empty. */
export function rowsAsCsv(rows: readonly KeywordRow[]): string {
  return writeCsv([header, ...rows.map(cellsOf)]);
}

function cellsOf({ best, changes, device, engine, keyword, rank, tags }: KeywordRow): (string | number | null)[] {
  return [
    keyword,
    engine,
    device,
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
    tags.join('|'),
  ];
}
