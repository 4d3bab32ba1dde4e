import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import type { CellValue } from '#extension/ui/sort-by-column.ts';

import type { Say } from '../use-say.ts';

/** An address of the report with what was found there. */
export interface PageRow extends ReportedUrl {
  readonly errors: number;
  readonly warnings: number;
}

export interface PageColumn {
  readonly id: string;
  readonly label: string;
  readonly widthPx: number;
  readonly isNumber: boolean;
  readonly valueOf: (row: PageRow) => CellValue;
}

type Field = Exclude<keyof PageRow, 'detail' | 'textHash' | 'url'>;

/** In the order in which they are shown as long as there is room. */
const fields: readonly (readonly [Field, widthPx: number, isNumber: boolean])[] = [
  ['status', 56, true],
  ['errors', 64, true],
  ['warnings', 72, true],
  ['depth', 56, true],
  ['inlinks', 80, true],
  ['score', 88, true],
  ['title', 200, false],
  ['outcome', 120, false],
  ['wordCount', 64, true],
  ['linkScore', 80, true],
  ['isIndexable', 80, false],
  ['isInSitemap', 88, false],
  ['description', 200, false],
  ['h1', 160, false],
  ['canonical', 200, false],
  ['redirectsTo', 200, false],
  ['lang', 80, false],
  ['type', 120, false],
  ['template', 140, false],
];

/** Every fact of an address as a column. */
export function pageColumns(say: Say): readonly PageColumn[] {
  return fields.map(([id, widthPx, isNumber]) => ({
    id,
    label: say(`crawl.field.${id}`),
    widthPx,
    isNumber,
    valueOf: (row) => {
      const value = id === 'outcome' ? say(`crawl.outcome.${row.outcome}`) : row[id];
      if (typeof value === 'boolean') return say(value ? 'crawl.yes' : 'crawl.no');
      return id === 'linkScore' && typeof value === 'number' ? Math.round(value) : (value ?? null);
    },
  }));
}

/** Findings count where they name the address; of those with many places, the first 50 are named. */
export function pageRows({ issues, urls }: CrawlReport): readonly PageRow[] {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { places, severity } of issues) {
    if (severity === 'notice') continue;
    for (const url of new Set(places.map((place) => place.url))) {
      const count = counts.get(url) ?? { errors: 0, warnings: 0 };
      count[severity === 'error' ? 'errors' : 'warnings'] += 1;
      counts.set(url, count);
    }
  }
  return urls.map((known) => ({ ...known, ...(counts.get(known.url) ?? { errors: 0, warnings: 0 }) }));
}
