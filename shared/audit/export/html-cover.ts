import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { AuditCategory, AuditOutcome, AuditReport } from '../report/report.ts';
import { scoredRules } from '../report/scored-rules.ts';
import { reportSections, severityOrder } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';
import { categoryText } from '../texts/report-texts.ts';
import { escapeHtml, linkTarget, brandPart, scoreBadge, severityMarks } from './html-parts.ts';
import type { ReportBrand } from './report-brand.ts';
import { checkedLine, verdictLine, word } from './report-words.ts';

/** What the score is compared with. */
export interface EarlierScore {
  readonly score: number | null;
  /** ISO 8601. */
  readonly checkedAt: string;
}

export interface CoverContext {
  readonly brand?: ReportBrand;
  /** The audit of this page before; absent for the first. */
  readonly previous?: EarlierScore;
}

const firstCount = 5;

/** The first page, for the client: verdict, score, how the result looks, counts, what to do first. */
export function coverPart(report: AuditReport, language: AuditLanguage, { brand, previous }: CoverContext): string {
  const { findings } = reportSections(report);
  const rulesLine = report.score === null ? [] : [word(language, 'scoreRules', { ...scoredRules(report) })];
  return `<header class="cover">
${brandPart(brand?.logo, word(language, 'logo'))}<h1 class="site">${escapeHtml(siteOf(report.url))}</h1>
<p class="url"><a href="${linkTarget(report.url)}" rel="noreferrer">${escapeHtml(report.url)}</a></p>
<p class="verdict">${scoreBadge(report.score)} <span>${escapeHtml(verdictLine(report, language))}${changePart(report, language, previous)}</span></p>
<p class="quiet">${escapeHtml([word(language, 'title'), checkedLine(report, language), ...rulesLine].join(' · '))}</p>
${previewPart(report, language)}
${categoriesPart(report.categories, language)}
${firstPart(findings, language)}
</header>`;
}

/** What a report is about, as its heading: host of a page; of a file its name, since the path is of the machine that it lies on. */
export function siteOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && parsed.hostname !== '') return readableDomain(parsed.hostname.replace(/^www\./, ''));
  return parsed?.protocol === 'file:' ? decoded(parsed.pathname.split('/').at(-1) ?? url) : url;
}

function changePart({ score }: AuditReport, language: AuditLanguage, previous: EarlierScore | undefined): string {
  if (!previous || previous.score === null || score === null) return '';
  const date = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(previous.checkedAt),
  );
  const change = score - previous.score;
  const said =
    change === 0
      ? word(language, 'scoreSame', { date })
      : word(language, 'scoreChange', { change: `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`, date });
  return `<br><span class="quiet change">${escapeHtml(said)}</span>`;
}

/** Title and description as a results page on a desktop shows them; the style cuts what does not fit. */
function previewPart({ summary, url }: AuditReport, language: AuditLanguage): string {
  const address = summary.canonical ?? url;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  const crumbs = parsed?.pathname.split('/').filter(Boolean) ?? [];
  const trail = [parsed && parsed.origin !== 'null' ? parsed.origin : address, ...crumbs.map(decoded)].join(' › ');
  const line = (value: string | null, missing: 'noTitle' | 'noDescription'): string =>
    value ? escapeHtml(value) : `<span class="quiet">${word(language, missing)}</span>`;
  return `<section><h2>${word(language, 'preview')}</h2>
<div class="result"><p class="trail">${escapeHtml(trail)}</p><p class="headline">${line(summary.title, 'noTitle')}</p><p class="snippet">${line(summary.description, 'noDescription')}</p></div></section>`;
}

function categoriesPart(categories: readonly AuditCategory[], language: AuditLanguage): string {
  const counted = categories
    .map(({ errors, id, notices, warnings }) => ({ id, counts: { error: errors, warning: warnings, notice: notices } }))
    .filter(({ counts }) => severityOrder.some((severity) => counts[severity] > 0))
    .toSorted(({ counts: a }, { counts: b }) => b.error - a.error || b.warning - a.warning || b.notice - a.notice);
  if (counted.length === 0) return '';
  const most = Math.max(...counted.map(({ counts }) => counts.error + counts.warning + counts.notice));
  const rows = counted.map(({ counts, id }) => {
    const found = severityOrder.filter((severity) => counts[severity] > 0);
    const bars = found.map(
      (severity) => `<span class="bar ${severity}" style="width:${(100 * counts[severity]) / most}%"></span>`,
    );
    const words = found.map((severity) => word(language, `${severity}s`, { count: counts[severity] }));
    return `<tr><th scope="row">${escapeHtml(categoryText(language, id))}</th><td><span class="bars" aria-hidden="true">${bars.join('')}</span></td><td>${escapeHtml(words.join(' · '))}</td></tr>`;
  });
  return `<section><h2>${word(language, 'byCategory')}</h2><table class="categories"><tbody>${rows.join('')}</tbody></table></section>`;
}

function firstPart(findings: readonly AuditOutcome[], language: AuditLanguage): string {
  const scored = findings.filter(({ rule }) => findRule(rule)?.basis !== 'myth');
  if (scored.length === 0)
    return `<section><h2>${word(language, 'first')}</h2><p>${word(language, 'noFindings')}</p></section>`;
  const items = scored.slice(0, firstCount).map(({ message, rule, severity }) => {
    const known = findRule(rule);
    const fix = known ? `<br><span class="quiet">${escapeHtml(ruleText(known, 'fix', language))}</span>` : '';
    return `<li class="${severity}"><span class="mark" aria-hidden="true">${severityMarks[severity]}</span><strong>${escapeHtml(message)}</strong>${fix}</li>`;
  });
  return `<section><h2>${word(language, 'first')}</h2><ol class="first">${items.join('')}</ol></section>`;
}

function decoded(crumb: string): string {
  try {
    return decodeURIComponent(crumb);
  } catch {
    return crumb;
  }
}
