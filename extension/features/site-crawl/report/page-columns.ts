import { sayIndexable } from '#shared/crawl/export/say-indexable.ts';
import { sayOutcome } from '#shared/crawl/export/say-outcome.ts';
import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';
import type { CellValue } from '#extension/ui/sort-by-column.ts';

import type { Say } from '../use-say.ts';

/** An address of the report with what was found there. */
export interface PageRow extends ReportedUrl {
  /** Null where it was not judged, and where an older report does not say. */
  readonly errors: number | null;
  readonly warnings: number | null;
}

export interface PageColumn {
  readonly id: string;
  readonly label: string;
  readonly widthPx: number;
  readonly isNumber: boolean;
  readonly valueOf: (row: PageRow) => CellValue;
}

type Field = Exclude<keyof PageRow, 'detail' | 'findings' | 'scoredRules' | 'textHash' | 'url'>;

/** In the order in which they are shown as long as there is room. */
const fields: readonly (readonly [Field, widthPx: number, isNumber: boolean])[] = [
  ['status', 56, true],
  ['isIndexable', 96, false],
  ['errors', 64, true],
  ['warnings', 72, true],
  ['depth', 56, true],
  ['inlinks', 80, true],
  ['score', 88, true],
  ['title', 200, false],
  ['outcome', 120, false],
  ['wordCount', 64, true],
  ['linkScore', 80, true],
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
export function pageColumns(say: Say, isList: boolean): readonly PageColumn[] {
  return fields.map(([id, widthPx, isNumber]) => ({
    id,
    label: say(`crawl.field.${id}`),
    widthPx,
    isNumber,
    valueOf: (row) => {
      const value = id === 'outcome' ? sayOutcome(row.outcome, isList, say) : row[id];
      if ((id === 'errors' || id === 'warnings') && lacksCounts(row)) return say('crawl.pages.notKnown');
      if (id === 'isIndexable' && typeof value === 'boolean') return sayIndexable(row, say);
      if (typeof value === 'boolean') return say(value ? 'crawl.yes' : 'crawl.no');
      return id === 'linkScore' && typeof value === 'number' ? Math.round(value) : (value ?? null);
    },
  }));
}

export function pageRows({ urls }: CrawlReport): readonly PageRow[] {
  return urls.map((known) => ({
    ...known,
    errors: known.findings?.error ?? null,
    warnings: known.findings?.warning ?? null,
  }));
}

/** A page that was judged, in an older report: its findings name only their first pages. */
export function lacksCounts(known: ReportedUrl): boolean {
  return known.findings === undefined && isPage(known);
}
