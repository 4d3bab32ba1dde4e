import type { Translation } from '#shared/kernel/translation.ts';

import { concludePage } from '../conclusions/conclude-page.ts';
import type { FieldView, Said, Side } from '../conclusions/conclusion.ts';
import type { PageFacts } from '../facts/facts.ts';
import type { SourceMark } from '../facts/served-html-facts.ts';
import { escapeHtml, linkTarget } from './html-parts.ts';
import { reportText, saidText } from '../texts/report-texts.ts';
import { word, type ReportWord } from './report-words.ts';

/** The four views of the page with Google's likely conclusions, and what the served HTML loses, as markup. */
export function viewsPart(facts: PageFacts, language: Translation): string {
  const say = (key: ReportWord, params = {}): string => escapeHtml(word(language, key, params));
  const heads = (['field', 'served', 'headers', 'rendered', 'google'] as const).map((key) => `<th>${say(key)}</th>`);
  const rows = concludePage(facts).map((view) => rowOf(view, language, say('unknown')));
  return `<section><h2>${say('views')}</h2>
${lossesPart(facts, say)}
<table class="views"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${wayPart(facts, say)}</section>`;
}

/** The redirects that led to the page; those that a browser hides are said to be hidden. */
function wayPart({ response, url }: PageFacts, say: (key: ReportWord, params?: object) => string): string {
  if (response.state === 'missing') return '';
  const { redirects, isRedirected, finalUrl, status } = response.value;
  const isHidden = isRedirected && redirects.length === 0;
  const hops = [...redirects, ...(isHidden ? [{ url, status: '–' }] : []), { url: finalUrl, status }];
  const items = hops.map((hop) => `<li>${hop.status} <span class="url">${escapeHtml(hop.url)}</span></li>`);
  return `<h3>${say('wayHere')}</h3><ol>${items.join('')}</ol>${isHidden ? `<p class="quiet">${say('hiddenHops')}</p>` : ''}`;
}

function rowOf(
  { field, served, header, rendered, conclusion }: FieldView,
  language: Translation,
  unknown: string,
): string {
  const { verdict, reason, source, weight } = conclusion;
  const said = (text: Said): string => escapeHtml(saidText(language, text));
  const sides = [served, header, rendered].map((side) => `<td>${sideText(side, unknown)}</td>`);
  const link = `<a href="${linkTarget(source.url)}" rel="noreferrer">${escapeHtml(source.label)}</a>`;
  return `<tr><th scope="row">${escapeHtml(reportText(language, `field.${field}`))}</th>${sides.join('')}<td class="${weight}"><strong>${said(verdict)}</strong><br><span class="quiet">${said(reason)} ${link}</span></td></tr>`;
}

function sideText(side: Side, unknown: string): string {
  if (side.state === 'value') return escapeHtml(side.text).replaceAll('\n', '<br>');
  return side.state === 'unknown' ? `<span class="quiet">${unknown}</span>` : side.state === 'none' ? '–' : '';
}

function lossesPart({ servedHtml }: PageFacts, say: (key: ReportWord, params?: object) => string): string {
  const { headBreak = null, sizeCut = null } = servedHtml ?? {};
  const line = ({ line: number, snippet }: Pick<SourceMark, 'line' | 'snippet'>): string =>
    `<li value="${number}"><code>${escapeHtml(snippet)}</code></li>`;
  const list = (lost: readonly SourceMark[]): string => (lost.length > 0 ? `<ol>${lost.map(line).join('')}</ol>` : '');
  const parts = [
    headBreak &&
      `<p>${say(headBreak.isInNoscript ? 'headBrokenNoscript' : 'headBroken', { line: headBreak.line, tag: headBreak.tag, count: headBreak.lostCount })}</p><ol>${line(headBreak)}</ol>${list(headBreak.lost)}`,
    sizeCut &&
      `<p>${say('sizeCut', { line: sizeCut.line, count: sizeCut.lostCount, links: sizeCut.lostLinks })}</p>${list(sizeCut.lost)}`,
  ];
  return parts.filter(Boolean).join('\n');
}
