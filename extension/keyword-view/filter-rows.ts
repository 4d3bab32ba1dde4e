import { bucketOf, rankBuckets } from '#shared/keywords/rank-bucket.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

/** What rows have to be; an empty text stands for any. */
export interface RowFilter {
  readonly search: string;
  readonly tag: string;
  readonly engine: string;
  readonly device: string;
  readonly bucket: string;
  readonly isFavourite: boolean;
  readonly isArchived: boolean;
}

export const noFilter: RowFilter = {
  search: '',
  tag: '',
  engine: '',
  device: '',
  bucket: '',
  isFavourite: false,
  isArchived: false,
};

/** Rows that fit; a search looks into keyword, tags, note and page. */
export function filterRows(rows: readonly KeywordRow[], filter: RowFilter): readonly KeywordRow[] {
  const wanted = filter.search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      row.isArchived === filter.isArchived &&
      (!filter.isFavourite || row.isFavourite) &&
      (filter.tag === '' || row.tags.includes(filter.tag)) &&
      (filter.engine === '' || row.engine === filter.engine) &&
      (filter.device === '' || row.device === filter.device) &&
      (filter.bucket === '' || bucketOf(row.rank) === filter.bucket) &&
      (wanted === '' || textOf(row).includes(wanted)),
  );
}

/** What there is to choose from, in order. */
export function choicesOf(rows: readonly KeywordRow[]) {
  const tags = new Set(rows.flatMap((row) => row.tags));
  const buckets = new Set(rows.map(({ rank }) => bucketOf(rank)));
  return {
    tags: [...tags].toSorted((a, b) => a.localeCompare(b)),
    engines: [...new Set(rows.map(({ engine }) => engine))].toSorted(),
    devices: [...new Set(rows.map(({ device }) => device))].toSorted(),
    buckets: rankBuckets.filter((bucket) => buckets.has(bucket)),
    hasFavourites: rows.some(({ isFavourite }) => isFavourite),
    hasArchived: rows.some(({ isArchived }) => isArchived),
  };
}

function textOf({ keyword, note, rank, tags }: KeywordRow): string {
  return [keyword, ...tags, note, rank?.url ?? ''].join('\n').toLowerCase();
}
