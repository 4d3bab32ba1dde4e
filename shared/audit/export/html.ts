import type { AuditDetail, AuditOutcome, AuditReport } from '../report.ts';
import { countPlaces, reportSections } from '../report-sections.ts';
import { findRule } from '../rules/rule-list.ts';
import { reportStyle } from './report-style.data.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';

/**
 * One HTML file that needs nothing else: no script, no font, no image from elsewhere; light, dark and print. A content
 * security policy inside it keeps page contents from doing anything.
 */
export function auditToHtml(report: AuditReport): string {
  const { findings, needsReview, notChecked, passed, notApplicable } = reportSections(report);
  const title = `${word(report, 'title')} · ${report.url}`;
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="url"><a href="${linkTarget(report.url)}" rel="noreferrer">${escape(report.url)}</a></p>
<h1><span class="score ${scoreClass(report.score)}">${report.score ?? '–'}</span> ${escape(verdictLine(report))}</h1>
<p class="quiet">${escape(checkedLine(report))}</p>
</header>
<main>
<section><h2>${word(report, 'findings')}</h2>
${findings.length === 0 ? `<p>${word(report, 'noFindings')}</p>` : findings.map((outcome) => findingPart(report, outcome)).join('\n')}
</section>
${listPart(report, 'needsReview', needsReview)}
${listPart(report, 'notChecked', notChecked)}
<section><h2>${word(report, 'facts')}</h2>
<table><tbody>${factRows(report)
    .map(({ label, value }) => `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`)
    .join('')}</tbody></table></section>
${listPart(report, 'passed', passed)}
${listPart(report, 'notApplicable', notApplicable)}
</main>
<footer class="quiet">${word(report, 'madeBy', { version: report.engine.version })}</footer>
</body>
</html>
`;
}

const marks = { error: '●', warning: '▲', notice: '■' } as const;

function findingPart(report: AuditReport, outcome: AuditOutcome): string {
  const rule = findRule(outcome.rule);
  const total = countPlaces(outcome);
  const rest = total - outcome.details.length;
  const places = outcome.details.map((detail) => `<li>${placePart(report, detail)}</li>`).join('');
  const more = rest > 0 ? `<li class="quiet">${word(report, 'morePlaces', { count: rest })}</li>` : '';
  return `<details class="${outcome.severity}" open>
<summary><span class="mark" aria-hidden="true">${marks[outcome.severity]}</span><span class="severity">${word(report, outcome.severity)}</span> ${escape(outcome.message)}</summary>
${rule ? `<dl><dt>${word(report, 'why')}</dt><dd>${escape(rule.texts.why[report.locale])}</dd><dt>${word(report, 'fix')}</dt><dd>${escape(rule.texts.fix[report.locale])}</dd></dl>` : ''}
${total > 0 ? `<p class="label">${word(report, 'where')}</p><ol>${places}${more}</ol>` : ''}
<p class="quiet">${rule ? `${word(report, 'source')}: <a href="${linkTarget(rule.source.url)}" rel="noreferrer">${escape(rule.source.label)}</a> (${rule.source.checked}) · ` : ''}<code>${escape(outcome.rule)}</code></p>
</details>`;
}

function placePart(report: AuditReport, { value, url, snippet, selector, in: where }: AuditDetail): string {
  const parts = [
    value && `<span>${escape(value)}</span>`,
    url && url !== value && `<span class="url">${escape(url)}</span>`,
    snippet && `<code>${escape(snippet)}</code>`,
    selector && `<code class="quiet">${escape(selector)}</code>`,
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
  const items = outcomes.map(({ rule, message }) => {
    const title = findRule(rule)?.texts.title[report.locale] ?? rule;
    return `<li>${escape(title)} <code class="quiet">${escape(rule)}</code>${isDetailed ? `<br><span class="quiet">${escape(message)}</span>` : ''}</li>`;
  });
  return `<section><details${isDetailed ? ' open' : ''}><summary><h2>${word(report, heading)} (${outcomes.length})</h2></summary><ul>${items.join('')}</ul></details></section>`;
}

function scoreClass(score: number | null): string {
  if (score === null) return 'unknown';
  return score >= 90 ? 'good' : score >= 60 ? 'fair' : 'poor';
}

/** Only web addresses become links: a `javascript:` URL in a report must not run. */
function linkTarget(url: string): string {
  return /^https?:\/\//i.test(url) ? escape(url) : '#';
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
