import { brandPart, escapeHtml, htmlFile, linkTarget, severityMarks } from '#shared/audit/export/html-parts.ts';
import type { ReportBrand } from '#shared/audit/export/report-brand.ts';
import { word } from '#shared/audit/export/report-words.ts';
import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { withColon } from '#shared/kernel/with-colon.ts';

import type { SitePlace } from '../checks/check.ts';
import { crawlOutcomes } from '../outcome.ts';
import type { CrawlReport, ReportedIssue } from '../report/crawl-report.ts';
import { sayPhrase, sayValue } from '../say-phrase.ts';
import { comparisonPart } from './comparison-part.ts';
import { crawlVerdict } from './crawl-verdict.ts';
import {
  englishFindings,
  type FindingLanguage,
  groupText,
  groupTitle,
  issueMessage,
  sayScope,
} from './finding-words.ts';
import { type IssueGroup, issueGroups } from './issue-groups.ts';
import { pagesPart } from './pages-part.ts';
import {
  endLine,
  hostOf,
  nothingLine,
  pageCount,
  reasonsLine,
  severityLine,
  timeLine,
  unlinkedCount,
} from './report-lines.ts';
import { sayOutcome } from './say-outcome.ts';
import { type SayCrawl, sayCrawlIn, type SayPhrase } from './say-crawl.ts';

/** What a part of the report is said with. */
interface Words {
  readonly language: FindingLanguage;
  readonly say: SayCrawl;
  readonly phrase: SayPhrase;
}

/**
 * The report of a crawl, its first page for the client (verdict, counts, what to do first), as one HTML file that needs
 * nothing else: no script, no file from elsewhere; it prints as a whole.
 */
export function crawlToHtml(
  report: CrawlReport,
  brand: ReportBrand = {},
  language: FindingLanguage = englishFindings,
): string {
  const host = hostOf(report);
  const { crawl } = language;
  const words: Words = { language, say: sayCrawlIn(crawl), phrase: (english) => sayPhrase(english, crawl) };
  const { phrase, say } = words;
  return htmlFile(
    crawl.locale,
    say('crawl.report.title', { host }),
    `<header class="cover">
${brandPart(brand.logo, word(language.audit, 'logo'))}<h1 class="site">${escapeHtml(report.isList === true ? say('crawl.listOf', { site: host }) : host)}</h1>
<p class="url"><a href="${linkTarget(report.start)}" rel="noreferrer">${escapeHtml(report.start)}</a></p>
<p class="verdict">${escapeHtml(crawlVerdict(report, say, phrase))}</p>
<p>${escapeHtml(`${say('crawl.found.pages', { count: pageCount(report) })}, ${severityLine(report, say)}`)}</p>
<p class="quiet">${escapeHtml(`${timeLine(report, crawl.locale)}. ${endLine(report, say)}`)}</p>
${firstPart(report, words)}
${countsPart(report, words)}
</header>
<main>
${report.comparison ? comparisonPart(report.comparison, language, say) : ''}
${issuesPart(report, words)}
${pagesPart(report, say)}
${notCheckedPart(report, words)}
${passedPart(report, words)}
</main>
<footer class="quiet">${escapeHtml(say('crawl.report.by', { version: report.engine.version }))}</footer>`,
    brand,
  );
}

const firstCount = 5;

function firstPart(report: CrawlReport, words: Words): string {
  const first = issueGroups(report)
    .filter(({ severity }) => severity !== 'notice')
    .slice(0, firstCount);
  if (first.length === 0) return '';
  const items = first.map((group) => {
    const [only] = group.issues.length === 1 ? group.issues : [];
    const about = only ? sayScope(only, words.language) : countLine(group, words);
    return `<li class="${group.severity}"><span class="mark" aria-hidden="true">${severityMarks[group.severity]}</span><a href="#${escapeHtml(group.check)}">${escapeHtml(groupTitle(group, words.language))}</a> <span class="quiet">${escapeHtml(about)}</span></li>`;
  });
  return `<section class="first"><h2>${words.say('crawl.first')}</h2><ol>${items.join('')}</ol></section>`;
}

function countLine({ count, issues }: IssueGroup, { say }: Words): string {
  return say('crawl.issues.count', { findings: issues.length, places: count });
}

function countsPart(report: CrawlReport, { phrase, say }: Words): string {
  const isList = report.isList === true;
  const unlinked = unlinkedCount(report);
  const most = Math.max(1, unlinked, ...report.depths);
  const outcomes = crawlOutcomes.flatMap((outcome) => {
    const count = report.counts[outcome];
    return count
      ? [`<tr><th scope="row">${escapeHtml(sayOutcome(outcome, isList, say))}</th><td>${count}</td></tr>`]
      : [];
  });
  const named = report.depths.map((count, depth) => [say('crawl.depth', { count: depth }), count] as const);
  const rows = unlinked > 0 ? [...named, [say('crawl.depth.none'), unlinked] as const] : named;
  const depths = rows.map(
    ([name, count]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td><div class="bars"><span class="bar" style="width:${((count / most) * 70).toFixed(1)}%;background:var(--accent)"></span></div></td><td>${count}</td></tr>`,
  );
  const reasons = reasonsLine(report, say, phrase);
  return `<section><h2>${escapeHtml(say('crawl.progress.outcomes'))}</h2><table><tbody>${outcomes.join('')}</tbody></table>${reasons ? `<p class="quiet">${escapeHtml(say('crawl.report.reasons', { reasons }))}</p>` : ''}</section>
${isList ? '' : `<section class="categories"><h2>${escapeHtml(say('crawl.depths'))}</h2>${depths.length > 0 ? `<table><tbody>${depths.join('')}</tbody></table>` : `<p>${escapeHtml(say('crawl.report.noDepths'))}</p>`}</section>`}`;
}

function issuesPart(report: CrawlReport, words: Words): string {
  const { say } = words;
  const groups = issueGroups(report);
  const heading = `<h2>${escapeHtml(say('crawl.tab.issues'))}</h2>`;
  if (groups.length === 0) return `<section>${heading}<p>${escapeHtml(nothingLine(report, say))}</p></section>`;
  const parts = severityOrder.flatMap((severity) => {
    const same = groups.filter((group) => group.severity === severity);
    const title = say(`crawl.${severity}s`);
    return same.length === 0
      ? []
      : [`<h3>${escapeHtml(title)}</h3>\n${same.map((group) => groupPart(group, words)).join('\n')}`];
  });
  return `<section>${heading}\n${parts.join('\n')}</section>`;
}

function groupPart(group: IssueGroup, words: Words): string {
  const { check, issues, severity, source } = group;
  const { language, say } = words;
  const [only] = issues.length === 1 ? issues : [];
  const title = groupTitle(group, language);
  const said = only
    ? issueMessage(only, language)
    : `${withColon(title, language.crawl.locale)} ${countLine(group, words)}`;
  const shown = issues.slice(0, shownIssues);
  const rest = issues.length - shown.length;
  const body = only
    ? placesPart(only, words)
    : `${shown.map((issue) => `<details class="rest"><summary>${escapeHtml(sayScope(issue, language))}</summary>${placesPart(issue, words)}</details>`).join('')}${rest > 0 ? `<p class="quiet">${escapeHtml(say('crawl.report.moreFindings', { count: rest }))}</p>` : ''}`;
  const [why, fix] = [groupText(check, 'why', language), groupText(check, 'fix', language)];
  return `<details class="${severity}" id="${escapeHtml(check)}"${severity === 'notice' ? '' : ' open'}>
<summary><span class="mark" aria-hidden="true">${severityMarks[severity]}</span><span class="severity">${escapeHtml(word(language.audit, severity))}</span> ${escapeHtml(said)}</summary>
${why !== undefined && fix !== undefined ? `<dl><dt>${escapeHtml(say('crawl.issues.why'))}</dt><dd>${escapeHtml(why)}</dd><dt>${escapeHtml(say('crawl.issues.fix'))}</dt><dd>${escapeHtml(fix)}</dd></dl>` : ''}
${body}
<p class="quiet source">${source ? `${escapeHtml(withColon(say('crawl.issues.source'), language.crawl.locale))} <a href="${linkTarget(source.url)}" rel="noreferrer">${escapeHtml(source.label)}</a> · ` : ''}<code>${escapeHtml(check)}</code></p>
</details>`;
}

const shownIssues = 50;
const shownPlaces = 5;

function placesPart({ check, count, places }: ReportedIssue, { language, say }: Words): string {
  const items = places.map((place) => `<li>${placePart(place, check, { language, say })}</li>`);
  const rest = count - places.length;
  const more =
    rest > 0 ? `<li class="quiet unnumbered">… ${escapeHtml(say('crawl.issues.more', { count: rest }))}</li>` : '';
  const folded = items.slice(shownPlaces).join('') + more;
  const hidden = count - Math.min(shownPlaces, items.length);
  const foldedPart =
    folded === ''
      ? ''
      : `<details class="rest"><summary>${escapeHtml(say('crawl.issues.more', { count: hidden }))}</summary><ol start="${shownPlaces + 1}">${folded}</ol></details>`;
  return `<ol>${items.slice(0, shownPlaces).join('')}</ol>${foldedPart}`;
}

function placePart(
  { part, selector, snippet, target, text, url, value }: SitePlace,
  check: string,
  { language, say }: Omit<Words, 'phrase'>,
): string {
  const parts = [
    `<a href="${linkTarget(url)}" rel="noreferrer">${escapeHtml(url)}</a>`,
    value && `<span>${escapeHtml(sayValue(check, value, language.crawl))}</span>`,
    text && !snippet && `“${escapeHtml(text)}”`,
    target && target !== url && !snippet && `<span class="url">→ ${escapeHtml(target)}</span>`,
    snippet && `<code>${escapeHtml(snippet)}</code>`,
    part &&
      part !== 'none' &&
      part !== 'main' &&
      `<span class="quiet">${escapeHtml(say('crawl.report.in', { part }))}</span>`,
    selector && `<code class="quiet">${escapeHtml(selector)}</code>`,
  ];
  return parts.filter(Boolean).join(' ');
}

function notCheckedPart({ notChecked }: CrawlReport, { phrase, say }: Words): string {
  if (notChecked.length === 0) return '';
  const items = [...Map.groupBy(notChecked, ({ reason }) => reason)].map(
    ([reason, same]) =>
      `<li>${escapeHtml(phrase(reason))}<br><span class="quiet">${same.map(({ check }) => `<code>${escapeHtml(check)}</code>`).join(', ')}</span></li>`,
  );
  return `<section><h2>${escapeHtml(say('crawl.notChecked'))}</h2><ul>${items.join('')}</ul></section>`;
}

function passedPart({ passed }: CrawlReport, { say }: Words): string {
  if (passed.length === 0) return '';
  return `<section><details><summary><h2>${escapeHtml(say('crawl.passed'))} (${passed.length})</h2></summary><p>${passed.map((check) => `<code>${escapeHtml(check)}</code>`).join(', ')}</p></details></section>`;
}
