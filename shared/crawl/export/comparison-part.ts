import { escapeHtml } from '#shared/audit/export/html-parts.ts';
import { withColon } from '#shared/kernel/with-colon.ts';

import type { CrawlComparison, IssueName } from '../report/crawl-comparison.ts';
import { sayChanges } from '../report/say-changes.ts';
import { sayPhrase } from '../say-phrase.ts';
import { type FindingLanguage, groupTitle } from './finding-words.ts';
import type { SayCrawl } from './say-crawl.ts';

const shown = 100;

/** What is new, gone and changed since the crawl before. */
export function comparisonPart(comparison: CrawlComparison, language: FindingLanguage, say: SayCrawl): string {
  const { added, before, caveats, changed, gone, notAsked, notAskedBefore, stillIssues } = comparison;
  const { crawl } = language;
  const nameOf = (issue: IssueName): string =>
    `${withColon(groupTitle(issue, language), crawl.locale)} ${sayPhrase(issue.group, crawl)} (${issue.count})`;
  const titled = (id: ListId | 'caveats' | 'stillIssues'): string =>
    withColon(say(`crawl.comparison.${id}`), crawl.locale);
  const list = (id: ListId, items: readonly string[]): string => listPart(titled(id), items, say);
  const changesOf = changed.map(({ changes, url }) => `${url}: ${sayChanges(changes, say, crawl.locale)}`);
  const caveat = caveats.map((each) => sayPhrase(each, crawl)).join('; ');
  return `<section><h2>${escapeHtml(say('crawl.report.since', { day: before.slice(0, 10) }))}</h2>
${caveat === '' ? '' : `<p>${escapeHtml(`${titled('caveats')} ${caveat}.`)}</p>`}
${list('newIssues', comparison.newIssues.map(nameOf))}
${list('notJudgedBefore', comparison.notJudgedBefore.map(nameOf))}
${list('fixedIssues', comparison.fixedIssues.map(nameOf))}
${list('notJudged', comparison.notJudged.map(nameOf))}
<p>${escapeHtml(titled('stillIssues'))} ${stillIssues}</p>
${list('added', added)}
${list('notAskedBefore', notAskedBefore)}
${list(
  'gone',
  gone.map(({ reason, url }) => `${url} (${sayPhrase(reason, crawl)})`),
)}
${list('notAsked', notAsked)}
${list('changed', changesOf)}
</section>`;
}

type ListId =
  | 'newIssues'
  | 'notJudgedBefore'
  | 'fixedIssues'
  | 'notJudged'
  | 'added'
  | 'notAskedBefore'
  | 'gone'
  | 'notAsked'
  | 'changed';

function listPart(title: string, items: readonly string[], say: SayCrawl): string {
  if (items.length === 0) return '';
  const rest = items.length - shown;
  const more =
    rest > 0 ? `<li class="quiet unnumbered">… ${escapeHtml(say('crawl.issues.more', { count: rest }))}</li>` : '';
  return `<details class="notice"><summary>${escapeHtml(title)} ${items.length}</summary><ul>${items
    .slice(0, shown)
    .map((item) => `<li>${escapeHtml(item)}</li>`)
    .join('')}${more}</ul></details>`;
}
