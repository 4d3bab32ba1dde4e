import { escapeHtml } from '#shared/audit/export/html-parts.ts';
import { english, translate } from '#shared/kernel/translation.ts';

import { crawlTexts } from '../crawl-texts.data.ts';
import type { ChangedPage, CrawlComparison, IssueName } from '../report/crawl-comparison.ts';
import { sayChanges } from '../report/say-changes.ts';

const shown = 100;

/** What is new, gone and changed since the crawl before. */
export function comparisonPart(comparison: CrawlComparison): string {
  const { added, before, caveats, changed, gone, notAsked, notAskedBefore, stillIssues } = comparison;
  return `<section><h2>Since the crawl of ${escapeHtml(before.slice(0, 10))}</h2>
${caveats.map((caveat) => `<p>Not wholly comparable: ${escapeHtml(caveat)}.</p>`).join('')}
${list('New findings', comparison.newIssues.map(nameOf))}
${list('Found now, not checked before', comparison.notJudgedBefore.map(nameOf))}
${list('Fixed', comparison.fixedIssues.map(nameOf))}
${list('Found before, not checked this time', comparison.notJudged.map(nameOf))}
<p>Still there: ${stillIssues}</p>
${list('New pages', added)}
${list('Pages not asked before', notAskedBefore)}
${list(
  'Gone pages',
  gone.map(({ reason, url }) => `${url} (${reason})`),
)}
${list('Pages not asked this time', notAsked)}
${list(
  'Changed pages',
  changed.map(({ changes, url }) => `${url}: ${sayInEnglish(changes)}`),
)}
</section>`;
}

/** A change as exports say it. */
export function sayInEnglish(changes: ChangedPage['changes']): string {
  return sayChanges(changes, (id, params) => translate(crawlTexts, english, id, params), 'en');
}

function nameOf({ check, count, group }: IssueName): string {
  return `${check}: ${group} (${count})`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const rest = items.length - shown;
  const more = rest > 0 ? `<li class="quiet unnumbered">… ${rest} more</li>` : '';
  return `<details class="notice"><summary>${title}: ${items.length}</summary><ul>${items
    .slice(0, shown)
    .map((item) => `<li>${escapeHtml(item)}</li>`)
    .join('')}${more}</ul></details>`;
}
