import { withColon } from '#shared/kernel/with-colon.ts';
import type { PageFacts } from '../facts/facts.ts';
import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections, severityOrder } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';
import { type CoverContext, coverPart, siteOf } from './html-cover.ts';
import { escapeHtml, htmlFile, linkTarget, severityMarks } from './html-parts.ts';
import { factRows, word } from './report-words.ts';
import { viewsPart } from './views-html.ts';

export interface HtmlReportContext extends CoverContext {
  /** With them the report carries the four views of the page and what Google would conclude from them. */
  readonly facts?: PageFacts | undefined;
}

/** The report as one HTML file that needs nothing else: a first page for the client, then all that was found. */
export function auditToHtml(report: AuditReport, language: AuditLanguage, context: HtmlReportContext = {}): string {
  const { fine, needsReview, notChecked, passed, notApplicable } = reportSections(report);
  return htmlFile(
    language.locale,
    `${siteOf(report.url)} · ${word(language, 'title')}`,
    `${coverPart(report, language, context)}
<main>
${findingsPart(report, language)}
<section><h2>${word(language, 'facts')}</h2>
<table><tbody>${factRows(report, language)
      .map(({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)
      .join('')}</tbody></table></section>
${context.facts ? viewsPart(context.facts, language) : ''}
${listPart(language, 'needsReview', needsReview)}
${listPart(language, 'fine', fine)}
${listPart(language, 'notChecked', notChecked)}
${listPart(language, 'passed', passed)}
${listPart(language, 'notApplicable', notApplicable)}
</main>
<footer class="quiet">${word(language, 'madeBy', { version: report.engine.version })}</footer>`,
    context.brand,
  );
}

/** By severity; in each the order of the report. */
function findingsPart(report: AuditReport, language: AuditLanguage): string {
  const { findings } = reportSections(report);
  const groups = severityOrder.flatMap((severity) => {
    const same = findings.filter((outcome) => outcome.severity === severity);
    if (same.length === 0) return [];
    const heading = word(language, `${severity}s`, { count: same.length });
    return [`<h3>${heading}</h3>\n${same.map((outcome) => findingPart(language, outcome)).join('\n')}`];
  });
  return `<section><h2>${word(language, 'findings')}</h2>
${groups.length === 0 ? `<p>${word(language, 'noFindings')}</p>` : groups.join('\n')}
</section>`;
}

/** One example is enough to understand a finding; the rest is folded. */
const shownPlaces = 1;

function findingPart(language: AuditLanguage, outcome: AuditOutcome): string {
  const rule = findRule(outcome.rule);
  const total = countPlaces(outcome);
  const rest = total - outcome.details.length;
  const places = outcome.details.map((detail) => `<li>${placePart(language, detail)}</li>`);
  const more = rest > 0 ? `<li class="quiet unnumbered">${word(language, 'morePlaces', { count: rest })}</li>` : '';
  const folded = places.slice(shownPlaces).join('') + more;
  const foldedPart =
    folded === ''
      ? ''
      : `<details class="rest"><summary>${word(language, 'morePlaces', { count: total - shownPlaces })}</summary><ol start="${shownPlaces + 1}">${folded}</ol></details>`;
  return `<details class="${outcome.severity}" open>
<summary><span class="mark" aria-hidden="true">${severityMarks[outcome.severity]}</span><span class="severity">${word(language, outcome.severity)}</span> ${escapeHtml(outcome.message)}</summary>
${rule ? `<dl><dt>${word(language, 'why')}</dt><dd>${escapeHtml(ruleText(rule, 'why', language))}</dd><dt>${word(language, 'fix')}</dt><dd>${escapeHtml(ruleText(rule, 'fix', language))}</dd></dl>` : ''}
${total > 0 ? `<p class="label">${word(language, 'where')}</p><ol>${places.slice(0, shownPlaces).join('')}</ol>${foldedPart}` : ''}
<p class="quiet source">${rule ? `${withColon(word(language, 'source'), language.locale)} <a href="${linkTarget(rule.source.url)}" rel="noreferrer">${escapeHtml(rule.source.label)}</a> (${rule.source.checked}) · ` : ''}<code>${escapeHtml(outcome.rule)}</code></p>
</details>`;
}

function placePart(language: AuditLanguage, { value, url, snippet, selector, in: where }: AuditDetail): string {
  const parts = [
    value && `<span>${escapeHtml(value)}</span>`,
    url && url !== value && `<span class="url">${escapeHtml(url)}</span>`,
    snippet && `<code>${escapeHtml(snippet)}</code>`,
    selector && `<code class="quiet">${escapeHtml(selector)}</code>`,
    where === 'raw' && `<span class="quiet">${word(language, 'inRaw')}</span>`,
  ];
  return parts.filter(Boolean).join(' ');
}

function listPart(
  language: AuditLanguage,
  heading: 'needsReview' | 'fine' | 'notChecked' | 'passed' | 'notApplicable',
  outcomes: readonly AuditOutcome[],
): string {
  if (outcomes.length === 0) return '';
  const isOpen = heading === 'needsReview' || heading === 'notChecked';
  const isDetailed = isOpen || heading === 'fine';
  const items = isDetailed
    ? [...Map.groupBy(outcomes, ({ message }) => message)].map(
        ([message, same]) => `<li>${escapeHtml(message)}<br><span class="quiet">${rulesOf(language, same)}</span></li>`,
      )
    : outcomes.map((outcome) => `<li>${rulesOf(language, [outcome])}</li>`);
  return `<section><details${isOpen ? ' open' : ''}><summary><h2>${word(language, heading)} (${outcomes.length})</h2></summary><ul>${items.join('')}</ul></details></section>`;
}

function titleOf(id: string, language: AuditLanguage): string {
  const rule = findRule(id);
  return rule ? ruleText(rule, 'title', language) : id;
}

/** Titles and ids, since many rules wait for one and the same input. */
function rulesOf(language: AuditLanguage, outcomes: readonly AuditOutcome[]): string {
  return outcomes
    .map(({ rule }) => `${escapeHtml(titleOf(rule, language))} <code class="quiet">${escapeHtml(rule)}</code>`)
    .join(', ');
}
