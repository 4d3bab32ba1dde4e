import type { AuditComparison } from '../report/audit-comparison.ts';
import { compareReports } from '../report/compare-reports.ts';
import type { AuditDetail, AuditReport } from '../report/report.ts';
import { findRule } from '../rules/rule-list.ts';
import { type AuditLanguage, ruleText } from '../texts/audit-language.ts';
import { siteOf } from './html-cover.ts';
import { escapeHtml, htmlFile, linkTarget, brandPart, scoreBadge } from './html-parts.ts';
import type { ReportBrand } from './report-brand.ts';
import { checkedLine, factRows, verdictLine, word } from './report-words.ts';

const lists = ['new', 'worse', 'better', 'fixed', 'notJudged', 'notChecked'] as const;
/** Of these there is nothing on the page now: the places are those of before. */
const ended: ReadonlySet<string> = new Set(['fixed', 'notJudged', 'notChecked']);

/** What changed between two audits, to be sent to people: findings with their places, then the facts that differ. */
export function comparisonToHtml(
  before: AuditReport,
  after: AuditReport,
  language: AuditLanguage,
  brand: ReportBrand = {},
): string {
  const comparison = compareReports(before, after);
  const title = `${siteOf(after.url)} · ${word(language, 'comparison')}`;
  const change = comparison.scoreChange;
  const isSame = lists.every((list) => comparison[list].length === 0);
  return htmlFile(
    language.locale,
    title,
    `<header>
${brandPart(brand.logo, word(language, 'logo'))}<h1 class="site">${escapeHtml(siteOf(after.url))}</h1>
<p class="url"><a href="${linkTarget(after.url)}" rel="noreferrer">${escapeHtml(after.url)}</a></p>
<p class="verdict">${word(language, 'comparison')}${change === null ? '' : ` <span class="quiet">${signed(language, change)}</span>`}</p>
</header>
<main>
<table class="views"><thead><tr><th></th><th>${word(language, 'before')}</th><th>${word(language, 'after')}</th></tr></thead><tbody>
${row(
  '',
  [before, after].map((report) => `${scoreBadge(report.score)} ${escapeHtml(verdictLine(report, language))}`),
)}
${row(
  '',
  [before, after].map((report) =>
    escapeHtml([checkedLine(report, language), report.url === after.url ? '' : report.url].filter(Boolean).join(' · ')),
  ),
)}
</tbody></table>
${isSame ? `<p>${word(language, 'nothingChanged')}</p>` : ''}
${lists.map((list) => changeList(list, comparison[list], { before, after, language })).join('\n')}
${factChanges(before, after, language)}
</main>
<footer class="quiet">${word(language, 'madeBy', { version: after.engine.version })}</footer>`,
    brand,
  );
}

type ListName = (typeof lists)[number];

interface Compared {
  readonly before: AuditReport;
  readonly after: AuditReport;
  readonly language: AuditLanguage;
}

/** Places of what is there now, those of before where it ended. */
function changeList(name: ListName, changes: AuditComparison[ListName], { before, after, language }: Compared): string {
  if (changes.length === 0) return '';
  const items = changes.map(({ rule, severity, before: was, after: is }) => {
    const found = findRule(rule);
    const report = ended.has(name) ? before : after;
    const outcome = report.outcomes.find((each) => each.rule === rule);
    const places = outcome?.details.map((detail) => `<li>${placeText(detail)}</li>`).join('') ?? '';
    return `<details class="${severity}"${ended.has(name) ? '' : ' open'}><summary><span class="severity">${word(language, severity)}</span> ${escapeHtml(found ? ruleText(found, 'title', language) : rule)} <span class="quiet">${was} → ${is}</span></summary>
<p>${escapeHtml(outcome?.message ?? '')}</p>${places === '' ? '' : `<ol>${places}</ol>`}<p class="quiet"><code>${escapeHtml(rule)}</code></p></details>`;
  });
  return `<section><h2>${word(language, `change.${name}`)} (${changes.length})</h2>${items.join('\n')}</section>`;
}

function placeText({ value, url, snippet, selector }: AuditDetail): string {
  return [
    value && escapeHtml(value),
    url && url !== value && `<span class="url">${escapeHtml(url)}</span>`,
    snippet && `<code>${escapeHtml(snippet)}</code>`,
    selector && `<code class="quiet">${escapeHtml(selector)}</code>`,
  ]
    .filter(Boolean)
    .join(' ');
}

function factChanges(before: AuditReport, after: AuditReport, language: AuditLanguage): string {
  const earlier = factRows(before, language);
  const changed = factRows(after, language).flatMap(({ label, value }, index) => {
    const was = earlier[index]?.value ?? '–';
    return was === value ? [] : [row(escapeHtml(label), [escapeHtml(was), escapeHtml(value)])];
  });
  if (changed.length === 0) return '';
  return `<section><h2>${word(language, 'facts')}</h2><table class="views"><thead><tr><th></th><th>${word(language, 'before')}</th><th>${word(language, 'after')}</th></tr></thead><tbody>${changed.join('')}</tbody></table></section>`;
}

function row(label: string, cells: readonly string[]): string {
  return `<tr><th scope="row">${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** By arrow, as on every surface: a hyphen before a figure reads as a dash. */
function signed({ locale }: AuditLanguage, value: number): string {
  const size = new Intl.NumberFormat(locale).format(Math.abs(value));
  return value === 0 ? size : `${value > 0 ? '▲' : '▼'}${size}`;
}
