import { escapeHtml, htmlFile, linkTarget, logoImage, severityMarks } from '#shared/audit/export/html-parts.ts';
import type { ReportBrand } from '#shared/audit/export/report-brand.ts';
import { severityOrder } from '#shared/audit/report/report-sections.ts';

import type { SitePlace } from '../checks/check.ts';
import { crawlOutcomes } from '../outcome.ts';
import { outcomeWords } from '../outcome-words.ts';
import type { CrawlReport, ReportedIssue } from '../report/crawl-report.ts';
import { crawlVerdict } from './crawl-verdict.ts';
import { comparisonPart } from './comparison-part.ts';
import { type IssueGroup, issueGroups, severityLine } from './issue-groups.ts';
import { issueScope } from './issue-scope.ts';
import { pagesPart } from './pages-part.ts';
import { endLine, nothingLine, pageCount, reasonsLine, timeLine } from './report-lines.ts';

/** The report of a crawl, its first page for the client (verdict, counts, what to do first), as one HTML file that needs nothing else: no script, no file from elsewhere; it prints as a whole. */
export function crawlToHtml(report: CrawlReport, brand: ReportBrand = {}): string {
  const host = URL.canParse(report.start) ? new URL(report.start).host : report.start;
  return htmlFile(
    'en',
    `Crawl of ${host}`,
    `<header class="cover">
<p class="brand">${logoImage(brand.logo, 'Logo')}<span class="quiet">Crawl by Sightline ${escapeHtml(report.engine.version)}</span></p>
<p class="site">${escapeHtml(host)}</p>
<p class="url"><a href="${linkTarget(report.start)}" rel="noreferrer">${escapeHtml(report.start)}</a></p>
<h1>${escapeHtml(crawlVerdict(report))}</h1>
<p>${pageCount(report)} ${pageCount(report) === 1 ? 'page' : 'pages'}, ${escapeHtml(severityLine(report))}</p>
<p class="quiet">${escapeHtml(timeLine(report))}. ${escapeHtml(endLine(report))}</p>
${firstPart(report)}
${countsPart(report)}
</header>
<main>
${report.comparison ? comparisonPart(report.comparison) : ''}
${issuesPart(report)}
${pagesPart(report)}
${notCheckedPart(report)}
${passedPart(report)}
</main>`,
    brand,
  );
}

const firstCount = 5;

function firstPart(report: CrawlReport): string {
  const first = issueGroups(report)
    .filter(({ severity }) => severity !== 'notice')
    .slice(0, firstCount);
  if (first.length === 0) return '';
  const items = first.map(
    ({ check, count, issues, severity, texts }) =>
      `<li class="${severity}"><span class="mark" aria-hidden="true">${severityMarks[severity]}</span><a href="#${escapeHtml(check)}">${escapeHtml(texts?.title ?? check)}</a> <span class="quiet">${issues.length === 1 ? escapeHtml(issues[0]?.message ?? '') : `${issues.length} findings, ${count} places`}</span></li>`,
  );
  return `<section class="first"><h2>First of all</h2><ol>${items.join('')}</ol></section>`;
}

function countsPart(report: CrawlReport): string {
  const most = Math.max(1, ...report.depths);
  const outcomes = crawlOutcomes.flatMap((outcome) => {
    const count = report.counts[outcome];
    return count ? [`<tr><th scope="row">${outcomeWords[outcome]}</th><td>${count}</td></tr>`] : [];
  });
  const depths = report.depths.map(
    (count, depth) =>
      `<tr><th scope="row">${depth} ${depth === 1 ? 'click' : 'clicks'}</th><td><div class="bars"><span class="bar" style="width:${((count / most) * 70).toFixed(1)}%;background:var(--accent)"></span></div></td><td>${count}</td></tr>`,
  );
  const reasons = reasonsLine(report);
  return `<section><h2>Addresses</h2><table><tbody>${outcomes.join('')}</tbody></table>${reasons ? `<p class="quiet">Not asked, or not answered: ${escapeHtml(reasons)}</p>` : ''}</section>
<section class="categories"><h2>Pages by clicks from the start</h2>${depths.length > 0 ? `<table><tbody>${depths.join('')}</tbody></table>` : '<p>No page was reached from the start.</p>'}</section>`;
}

function issuesPart(report: CrawlReport): string {
  const groups = issueGroups(report);
  if (groups.length === 0) return `<section><h2>Findings</h2><p>${nothingLine(report)}</p></section>`;
  const parts = severityOrder.flatMap((severity) => {
    const same = groups.filter((group) => group.severity === severity);
    const heading = { error: 'Errors', warning: 'Warnings', notice: 'Notices' }[severity];
    return same.length === 0 ? [] : [`<h3>${heading}</h3>\n${same.map(groupPart).join('\n')}`];
  });
  return `<section><h2>Findings</h2>\n${parts.join('\n')}</section>`;
}

function groupPart({ check, count, issues, severity, source, texts }: IssueGroup): string {
  const [first] = issues;
  const title = texts?.title ?? check;
  const said = issues.length === 1 && first ? first.message : `${title}: ${issues.length} findings, ${count} places`;
  const shown = issues.slice(0, shownIssues);
  const rest = issues.length - shown.length;
  const body =
    issues.length === 1 && first
      ? placesPart(first)
      : `${shown.map((issue) => `<details class="rest"><summary>${escapeHtml(issueScope(issue.message, [`${title}:`]))}</summary>${placesPart(issue)}</details>`).join('')}${rest > 0 ? `<p class="quiet">… and ${rest} more, in the JSON report</p>` : ''}`;
  return `<details class="${severity}" id="${escapeHtml(check)}"${severity === 'notice' ? '' : ' open'}>
<summary><span class="mark" aria-hidden="true">${severityMarks[severity]}</span><span class="severity">${severity}</span> ${escapeHtml(said)}</summary>
${texts ? `<dl><dt>Why it matters</dt><dd>${escapeHtml(texts.why)}</dd><dt>How to fix it</dt><dd>${escapeHtml(texts.fix)}</dd></dl>` : ''}
${body}
<p class="quiet source">${source ? `Source: <a href="${linkTarget(source.url)}" rel="noreferrer">${escapeHtml(source.label)}</a> · ` : ''}<code>${escapeHtml(check)}</code></p>
</details>`;
}

const shownIssues = 50;
const shownPlaces = 5;

function placesPart({ count, places }: ReportedIssue): string {
  const items = places.map((place) => `<li>${placePart(place)}</li>`);
  const rest = count - places.length;
  const more = rest > 0 ? `<li class="quiet unnumbered">… ${rest} more</li>` : '';
  const folded = items.slice(shownPlaces).join('') + more;
  const foldedPart =
    folded === ''
      ? ''
      : `<details class="rest"><summary>${count - Math.min(shownPlaces, items.length)} more</summary><ol start="${shownPlaces + 1}">${folded}</ol></details>`;
  return `<ol>${items.slice(0, shownPlaces).join('')}</ol>${foldedPart}`;
}

function placePart({ part, selector, snippet, target, text, url, value }: SitePlace): string {
  const parts = [
    `<a href="${linkTarget(url)}" rel="noreferrer">${escapeHtml(url)}</a>`,
    value && `<span>${escapeHtml(value)}</span>`,
    text && !snippet && `“${escapeHtml(text)}”`,
    target && target !== url && !snippet && `<span class="url">→ ${escapeHtml(target)}</span>`,
    snippet && `<code>${escapeHtml(snippet)}</code>`,
    part && part !== 'none' && part !== 'main' && `<span class="quiet">in ${part}</span>`,
    selector && `<code class="quiet">${escapeHtml(selector)}</code>`,
  ];
  return parts.filter(Boolean).join(' ');
}

function notCheckedPart({ notChecked }: CrawlReport): string {
  if (notChecked.length === 0) return '';
  const items = [...Map.groupBy(notChecked, ({ reason }) => reason)].map(
    ([reason, same]) =>
      `<li>${escapeHtml(reason)}<br><span class="quiet">${same.map(({ check }) => `<code>${escapeHtml(check)}</code>`).join(', ')}</span></li>`,
  );
  return `<section><h2>Not checked</h2><ul>${items.join('')}</ul></section>`;
}

function passedPart({ passed }: CrawlReport): string {
  if (passed.length === 0) return '';
  return `<section><details><summary><h2>Checked, nothing found (${passed.length})</h2></summary><p>${passed.map((check) => `<code>${escapeHtml(check)}</code>`).join(', ')}</p></details></section>`;
}
