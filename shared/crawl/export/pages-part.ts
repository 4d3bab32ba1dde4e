import { escapeHtml, linkTarget } from '#shared/audit/export/html-parts.ts';

import type { CrawlReport } from '../report/crawl-report.ts';
import { isPage } from '../report/is-page.ts';
import { mostScoredRules } from '../report/most-scored-rules.ts';
import { sayIndexable } from './say-indexable.ts';
import type { SayCrawl } from './say-crawl.ts';

const shownPages = 200;
const columns = [
  'crawl.column.pages',
  'crawl.field.depth',
  'crawl.field.inlinks',
  'crawl.field.linkScore',
  'crawl.field.wordCount',
  'crawl.field.score',
  'crawl.field.isIndexable',
] as const;

/** The pages that the site itself links most strongly, as a table. */
export function pagesPart({ urls }: CrawlReport, say: SayCrawl): string {
  const pages = urls.filter(isPage).toSorted((a, b) => (b.linkScore ?? 0) - (a.linkScore ?? 0));
  const rows = pages
    .slice(0, shownPages)
    .map(
      ({ canonical, depth, inlinks, isIndexable, linkScore = 0, score, title, url, wordCount }) =>
        `<tr><td><a href="${linkTarget(url)}" rel="noreferrer">${escapeHtml(title || url)}</a><br><span class="url">${escapeHtml(url)}</span></td><td>${depth ?? '–'}</td><td>${inlinks}</td><td>${linkScore.toFixed(0)}</td><td>${wordCount ?? ''}</td><td>${score ?? '–'}</td><td>${escapeHtml(sayIndexable({ canonical, isIndexable, url }, say))}</td></tr>`,
    );
  const heading =
    pages.length > shownPages
      ? say('crawl.report.pages.first', { shown: shownPages, count: pages.length })
      : `${say('crawl.tab.pages')} (${pages.length})`;
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(say(column))}</th>`);
  return `<section class="pages"><details><summary><h2>${escapeHtml(heading)}</h2></summary><p class="quiet">${escapeHtml(say('crawl.report.scores', { rules: mostScoredRules(pages) }))}</p>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}
