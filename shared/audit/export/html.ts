import type { PageFacts } from '../facts/facts.ts';
import type { AuditDetail, AuditOutcome, AuditReport } from '../report/report.ts';
import { countPlaces, reportSections } from '../report/report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { escapeHtml, htmlFile, linkTarget, scoreBadge } from './html-parts.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';
import { viewsPart } from './views-html.ts';

/**
 * The report as one HTML file that needs nothing else. With the facts it also carries the four views of the page and
 * what Google would conclude from them.
 */
export function auditToHtml(report: AuditReport, facts?: PageFacts): string {
  const { findings, needsReview, notChecked, passed, notApplicable } = reportSections(report);
  return htmlFile(
    report.locale,
    `${word(report, 'title')} · ${report.url}`,
    `<header>
<p class="url"><a href="${linkTarget(report.url)}" rel="noreferrer">${escapeHtml(report.url)}</a></p>
<h1>${scoreBadge(report.score)} ${escapeHtml(verdictLine(report))}</h1>
<p class="quiet">${escapeHtml(checkedLine(report))}</p>
</header>
<main>
<section><h2>${word(report, 'findings')}</h2>
${findings.length === 0 ? `<p>${word(report, 'noFindings')}</p>` : findings.map((outcome) => findingPart(report, outcome)).join('\n')}
</section>
${facts ? viewsPart(facts, report.locale) : ''}
${listPart(report, 'needsReview', needsReview)}
${listPart(report, 'notChecked', notChecked)}
<section><h2>${word(report, 'facts')}</h2>
<table><tbody>${factRows(report)
      .map(({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)
      .join('')}</tbody></table></section>
${listPart(report, 'passed', passed)}
${listPart(report, 'notApplicable', notApplicable)}
</main>
<footer class="quiet">${word(report, 'madeBy', { version: report.engine.version })}</footer>`,
  );
}

const marks = { error: '●', warning: '▲', notice: '■' } as const;

function findingPart(report: AuditReport, outcome: AuditOutcome): string {
  const rule = findRule(outcome.rule);
  const total = countPlaces(outcome);
  const rest = total - outcome.details.length;
  const places = outcome.details.map((detail) => `<li>${placePart(report, detail)}</li>`).join('');
  const more = rest > 0 ? `<li class="quiet">${word(report, 'morePlaces', { count: rest })}</li>` : '';
  return `<details class="${outcome.severity}" open>
<summary><span class="mark" aria-hidden="true">${marks[outcome.severity]}</span><span class="severity">${word(report, outcome.severity)}</span> ${escapeHtml(outcome.message)}</summary>
${rule ? `<dl><dt>${word(report, 'why')}</dt><dd>${escapeHtml(rule.texts.why[report.locale])}</dd><dt>${word(report, 'fix')}</dt><dd>${escapeHtml(rule.texts.fix[report.locale])}</dd></dl>` : ''}
${total > 0 ? `<p class="label">${word(report, 'where')}</p><ol>${places}${more}</ol>` : ''}
<p class="quiet source">${rule ? `${word(report, 'source')}: <a href="${linkTarget(rule.source.url)}" rel="noreferrer">${escapeHtml(rule.source.label)}</a> (${rule.source.checked}) · ` : ''}<code>${escapeHtml(outcome.rule)}</code></p>
</details>`;
}

function placePart(report: AuditReport, { value, url, snippet, selector, in: where }: AuditDetail): string {
  const parts = [
    value && `<span>${escapeHtml(value)}</span>`,
    url && url !== value && `<span class="url">${escapeHtml(url)}</span>`,
    snippet && `<code>${escapeHtml(snippet)}</code>`,
    selector && `<code class="quiet">${escapeHtml(selector)}</code>`,
    where === 'raw' && `<span class="quiet">${word(report, 'inRaw')}</span>`,
  ];
  return parts.filter(Boolean).join(' ');
}

function listPart(
  report: AuditReport,
  heading: 'needsReview' | 'notChecked' | 'passed' | 'notApplicable',
  outcomes: readonly AuditOutcome[],
): string {
  if (outcomes.length === 0) return '';
  const isDetailed = heading === 'needsReview' || heading === 'notChecked';
  const items = isDetailed
    ? [...Map.groupBy(outcomes, ({ message }) => message)].map(
        ([message, same]) => `<li>${escapeHtml(message)}<br><span class="quiet">${rulesOf(report, same)}</span></li>`,
      )
    : outcomes.map((outcome) => `<li>${rulesOf(report, [outcome])}</li>`);
  return `<section><details${isDetailed ? ' open' : ''}><summary><h2>${word(report, heading)} (${outcomes.length})</h2></summary><ul>${items.join('')}</ul></details></section>`;
}

/** Titles and ids, since many rules wait for one and the same input. */
function rulesOf(report: AuditReport, outcomes: readonly AuditOutcome[]): string {
  return outcomes
    .map(
      ({ rule }) =>
        `${escapeHtml(findRule(rule)?.texts.title[report.locale] ?? rule)} <code class="quiet">${escapeHtml(rule)}</code>`,
    )
    .join(', ');
}
