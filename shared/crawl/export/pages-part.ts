import { escapeHtml, linkTarget } from '#shared/audit/export/html-parts.ts';

import type { CrawlReport } from '../report/crawl-report.ts';

const shownPages = 200;

/** The pages that the site itself links most strongly, as a table. */
export function pagesPart({ urls }: CrawlReport): string {
  const pages = urls
    .filter(({ wordCount }) => wordCount !== undefined)
    .toSorted((a, b) => (b.linkScore ?? 0) - (a.linkScore ?? 0));
  const rows = pages
    .slice(0, shownPages)
    .map(
      ({ depth, inlinks, isIndexable, linkScore = 0, score, title, url, wordCount }) =>
        `<tr><td><a href="${linkTarget(url)}" rel="noreferrer">${escapeHtml(title || url)}</a><br><span class="url">${escapeHtml(url)}</span></td><td>${depth ?? '–'}</td><td>${inlinks}</td><td>${linkScore.toFixed(0)}</td><td>${wordCount ?? ''}</td><td>${score ?? '–'}</td><td>${isIndexable === true ? 'yes' : 'no'}</td></tr>`,
    );
  const heading =
    pages.length > shownPages
      ? `Pages (the first ${shownPages} of ${pages.length} by link score)`
      : `Pages (${pages.length})`;
  return `<section class="pages"><details><summary><h2>${heading}</h2></summary><p class="quiet">Link score: how much the site's own links point to a page, 100 for the first. Score: the audit of the page alone.</p>
<table><thead><tr><th scope="col">Page</th><th scope="col">Clicks</th><th scope="col">Linked by</th><th scope="col">Link score</th><th scope="col">Words</th><th scope="col">Score</th><th scope="col">Indexable</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}
